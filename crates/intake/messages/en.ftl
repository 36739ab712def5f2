# About a row
row-blank = This cell must not be blank. Fill it in and import again.
row-future = The date is later than today ({ $today }). Write the right date.
row-aadhaar = This cell holds an Aadhaar number, which is not kept here. Remove it and send the row again.
row-surplus = This row has more cells than there are headers. Remove the extra cells, or quote a value that contains commas.

# About a header
header-unused = Column «{ $header }» was not recognised and not used. If it is needed, say which field it is (in a command with --map).
header-not-stored = «{ $field }» was recognised and is not stored: contact numbers are kept only under keys, and this installation was opened without any.

# About the whole file
error-database = The database did not do its part: { $error }. Nothing was changed; try again in a while.
error-no-field = There is no field «{ $field }». The fields are: { $fields }
error-no-header = The file has no column «{ $header }». The columns are: { $headers }
error-two-columns = Both «{ $first }» and «{ $second }» could be { $field }. Say which one to read (in a command with --map { $field }=…).
error-missing-column = No column for { $field } (headers that are recognised: { $known }). Columns of the file: { $headers }. Say which column it is (in a command with --map { $field }=HEADER).
error-template = The text of --set cannot be read: { $text }. For example: code=MP-AC-{"{"}AC_NO:03{"}"}
error-no-import = There is no import { $no }, or it was undone before. The list: sangathan import list
error-built-upon = Import { $no } cannot be undone: { $by } rests on it. Undo that first.
error-no-draft = This unfinished import is gone: it was discarded, or nobody touched it for { $days } days. Choose the file again.
error-draft-moved = This unfinished import was changed meanwhile (in another window, perhaps). Open the page again and look before you go on.
error-many-drafts = There are { $n } unfinished imports. Finish or discard one first.
error-write = { $file } could not be written: { $error }

# The file to fill in
template-sheet = Fill in
template-help = Help
template-column = Header
template-field = Name of the field
template-needed = Needed?
template-example = Example
template-yes = yes
template-one-of = at least one of these
template-no = no

# A picture
picture-too-large = The picture has more than { $most } MB. Take a smaller screenshot, or cut it.
picture-too-many-pixels = The picture has too many pixels. Send a screenshot of the screen alone.
picture-unreadable = This is no PNG, JPEG or WebP picture, or is cut short. Take the screenshot again.
