### lotsman translate

author-no-such-entry = The portal has no entry “{ $value }”.{ $suggestion ->
    [none] {" "}Write, for instance, event:2024-04-17-webinar or content/events/2024-04-17-webinar
   *[other] {" "}Did you mean “{ $suggestion }”?
 }
translate-is-source = The entry { $value } is written in this language ({ $language }): there is nothing to translate.
translate-exists = The text is there already: { $path }
translate-mark = translate the text below, then delete this line; while it is here, readers see another language
translate-front = Translate the words in quotation marks and take off the # in front of their lines
translate-written = Translate { $path }, then delete its first line with “translate”.
translate-words = These words stand in tables and facts; add their translation there:
translate-nothing = There is nothing to translate.

unfinished-translation = The text in the language { $language } is not translated yet, so readers see another language.
    .hint = Translate the text and delete the line that begins with “<!-- translate”.
