### lotsman rename

rename-taken = There is an entry “{ $value }” already. Choose another address.
rename-other-kind = The entry stays of its kind ({ $kind }), so “{ $value }” does not fit. Write only the new address.
rename-unread = First mend { $path }: { $detail } Such a file may hold references that nobody would find.
rename-plan = This will change:
rename-move = { $from } → { $to }
rename-new-file = new file { $path }
rename-hand = Change these yourself (workbooks of Excel and LibreOffice, and files that are not UTF-8, are not rewritten):
rename-done = Done: { $old } is { $new } now. Files changed: { $count }. Former addresses lead to the new one.
rename-dry = Nothing was written. To do it, run the command without --dry-run.
rename-failed = Could not write { $path }: { $detail }. Everything is as it was.
rename-torn = Could not write { $path }: { $detail }. Not everything could be put back; these files are changed:
