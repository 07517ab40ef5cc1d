### lotsman init

init-default-name = Portal of career development centres
init-tagline = Events, materials and experience of career development centres
init-language-name = English
init-name = Name of the portal
init-name-in = Name in the language { $language }
init-operator = Who answers for the portal
init-operator-help = The full official name of the institution or office.
init-languages = Languages of the portal
init-languages-help = Others can be added later.
init-main-language = Main language
init-region = Region of the portal
init-no-region = Another one, or none
init-colour = Colour of the portal
init-colour-blue = Blue
init-colour-teal = Teal
init-colour-green = Green
init-colour-violet = Violet
init-colour-red = Red
init-colour-orange = Orange
init-github = Repository at GitHub
init-github-help = Owner and name, for instance college/career. If there is none yet: Enter.
init-github-wrong = Write owner and name with a slash between them, for instance college/career
init-language-unknown = The language “{ $value }” has to be added by yourself later. Ready to take are: { $known }
init-region-unknown = The region “{ $value }” is not in the list.{ $suggestion ->
    [none] {" "}Leave out --region and write it into data/vocabularies/territories.csv
   *[other] {" "}Did you mean “{ $suggestion }”?
 }
init-name-missing = Say the name of the portal (--name "…"), or add --yes to take what is usual.
init-exists = The folder { $path } holds a portal already (site.toml). Choose another folder for the new one: lotsman init portal
init-not-empty = The folder { $path } is not empty. Its files stay, the new ones go beside them. Go on?
init-not-empty-flag = The folder { $path } is not empty. If the new files may go beside the others, add --yes.
init-file-exists = The file { $path } exists already, so nothing was written. Move it, or choose another folder.
init-address-later = When the portal has an address on the web, write it here
init-menu-comment = A section leaves the menu when its line is deleted
init-done = The portal “{ $name }” is ready in the folder { $path }. Files: { $count }.
init-next = Next: open the folder in the terminal, look at the portal (lotsman serve) and add the first entry (lotsman new).
