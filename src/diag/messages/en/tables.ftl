# Tables: what they may be, and what stands in their cells.
locked-workbook = The workbook is protected by a password: nothing of it can be read.
    .hint = In Excel: File → Info → Protect Workbook → Encrypt with Password, empty the field, save. In LibreOffice: Save as, without “Save with password”.
explain-locked-workbook = A workbook with a password
    .why = A workbook with a password is encrypted: without the password nobody can read it, and the portal is built without one. None of its rows gets to the portal.
    .steps =
        Open the workbook and type the password.
        In Excel: File → Info → Protect Workbook → Encrypt with Password; empty the field and save. In LibreOffice: File → Save as, take away the tick at “Save with password”.
        If the password protects data about people, do not put the workbook beside the portal: take out what the portal needs.
table-too-large = { $what ->
        [unpacked] The workbook is too large: unpacked it would take more than { $limit } MB, or far more than its size allows.
       *[cells] The table is too large: it has more than { $limit } million cells that hold something, or cells far outside of the table.
    }
    .hint = { $what ->
        [unpacked] Save the sheet as CSV UTF-8, or divide the workbook. A file that you did not make yourself is best deleted.
       *[cells] Divide the table by years, or save it as CSV. Often a single cell far below or to the right is to blame: Ctrl + End shows it.
    }
explain-table-too-large = A table larger than anything that people fill in
    .why = So large a table comes about by a slip – a formula filled down to the last row of the sheet – or it is a file made to fill a computer. The portal is built without it, quickly, instead of standing still.
    .steps =
        Press Ctrl + End: the cursor jumps to the last cell that holds something. Delete the rows and columns that nobody needs, and save.
        A truly large collection is better kept as one CSV file per year.
