### lotsman serve

serve-begun = The portal is here: { $url }
serve-stop = Write and save: the page renews itself. To stop, press Ctrl+C.
serve-port-taken = Port { $port } is taken or not allowed, so { $next } is used.
serve-no-port = No port could be opened, from { $port } on: { $detail }. Name another one, for instance: lotsman serve --port 8000
serve-open-yourself = The browser did not open by itself. Open this address in it: { $url }
serve-lan =
    In your network the portal is at { $url } – point the camera of a phone at the code.
    Mind: while this window is open, everybody in this network can read the whole portal, drafts as well. Nothing can be changed. Do not do it in a foreign network such as a café’s.
serve-no-lan = This computer is in no network now, so the portal cannot be shown on another device.
serve-summary = Ready in { $seconds } s · { $errors }, { $warnings }
serve-cure = To mend it
serve-edit = Edit the text
serve-edit-facts = Edit the facts
serve-open-file = Open in the editor
serve-not-opened = The editor did not open. Open the file yourself.
serve-draft = Draft
serve-scheduled = To come
serve-expired = Expired
serve-demo = Invented data
serve-all-well = No errors
serve-languages-here = Languages of this page
serve-written = translated
serve-fallback = not translated yet
serve-outdated = out of date
serve-warnings-here = Remarks about this page
serve-drafts-all = Drafts
serve-hide = Hide
serve-show = Show
serve-broken-title = The portal cannot be published like this
serve-broken-lead = Behind this window is the last page that was right. Mend the file and save it: this window goes away by itself.
serve-gone = This page is no longer there: it was renamed or deleted.
serve-stopped = The preview has stopped. Run lotsman serve again.
serve-no-site = The folder “{ $path }” has no site.toml, so it is no portal. Enter the portal’s folder, for instance: cd portal, or begin a new one: lotsman init
