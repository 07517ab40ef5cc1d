### lotsman explain: the words around explanations.

problems-1 = Files and fields
problems-2 = References between entries
problems-3 = Tables
problems-4 = Privacy
problems-5 = Languages
problems-6 = Dates and time
problems-7 = Links, pictures and files
problems-8 = Accessibility
problems-9 = Publishing

example-wrong = Wrong
example-right = Right
cure-steps = What to do
explained-level = Level: { $level }. site.toml can change it: "off" (not a word), "hint", "warning" or "error".
explained-level-fixed = Level: { $level }. It cannot be changed, because something is left out of the portal.
explained-list-end = What a code means, with an example: lotsman explain E702
reference-title = What Lotsman reports
reference-lead = Every problem by its code: why it matters to readers, an example of it, and how to mend it.
no-such-problem = No problem has the code “{ $value }”.{ $suggestion ->
    [none] {" "}All codes are listed by: lotsman explain
   *[other] {" "}Did you mean { $suggestion }?
 }
