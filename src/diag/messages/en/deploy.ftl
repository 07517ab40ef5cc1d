### lotsman deploy

workflow-about = Builds this portal and publishes it on GitHub Pages. Written by lotsman { $version }; Lotsman leaves the file alone once you change it.
workflow-settings = Needed once: in the settings of the repository, under Pages, choose “GitHub Actions” as the source.
workflow-nightly = every night after midnight in { $zone }: scheduled entries appear, events that are over move
deploy-written = Written: { $path }
deploy-same = { $path } is already right.
deploy-foreign = { $path } was written or changed by a person, so Lotsman left it as it is. Above, − is what stands there and + what Lotsman would write. To start anew, delete the file and run the command again.
deploy-not-written = The workflow { $path } cannot be written: { $detail }. Close the file in other programs and try again.
deploy-no-repository = This copy of Lotsman does not know where its releases are kept. Name the repository on GitHub, for instance: lotsman deploy github --lotsman-repo OWNER/lotsman. If it has no releases yet, add --from-source.
deploy-broken-repository = “{ $value }” is no repository on GitHub. Write the owner and the name with a slash between them, for instance --lotsman-repo OWNER/lotsman
deploy-broken-sum = After --sha256 come 64 digits and letters from a to f. You find them beside the release, in the file that ends with .sha256.
deploy-errors = { $count ->
    [one] The content has { $count } error: until it is mended, GitHub keeps showing the last good state. lotsman check lists it.
   *[other] The content has { $count } errors: until they are mended, GitHub keeps showing the last good state. lotsman check lists them.
}
deploy-steps = What you do now:
deploy-step-repository = Put this folder into a repository on GitHub; the program GitHub Desktop does it without commands: File, Add local repository, Publish repository.
deploy-step-remote = Publish the repository on GitHub; in GitHub Desktop this is the button “Publish repository”.
deploy-step-settings = Open { $settings } and choose “GitHub Actions” under “Source”. Once is enough.
deploy-step-domain = On the same page type { $domain } under “Custom domain”, and tick “Enforce HTTPS” as soon as GitHub allows it.
deploy-step-commit = Commit and push the new file to the branch “{ $branch }”: GitHub then builds the portal. How far it is, you see at { $actions }
deploy-step-first-commit = The branch “{ $branch }” is still empty: commit your files and push them. How far GitHub is, you see at { $actions }
deploy-step-look = After a few minutes the portal stands at { $address }
deploy-sleep = GitHub stops building at night when nothing in the repository has changed for 60 days. It writes you a letter before; the button “Enable workflow” at { $actions } starts it again.
