# Help: for all commands
help-about = sangathan: reach of the representatives, with evidence. One program, Hindi and English.
help-examples =
    Examples:
      sangathan demo                                  an invented organisation, to look around
      sangathan import areas areas.csv                bring in the areas
      sangathan --lang en serve                       the server: http://127.0.0.1:8080/

    Every option is also a variable: --data is SANGATHAN_DATA, --lang is SANGATHAN_LANG.
    The database's address can also stand in a file: SANGATHAN_DATABASE_FILE.
    Exit codes: 0 done · 1 failed, nothing changed · 2 wrong call · 3 done, some rows rejected
help-usage = Usage:
help-usage-options = [OPTIONS]
help-command = COMMAND
help-commands = Commands
help-arguments = Arguments
help-options = Options
help-globals = Options of all commands
help-help = Show this help
help-version = Show the version
help-data = Folder of the data; otherwise ./data
help-database = Database: sqlite://FILE or postgres://…; otherwise sangathan.db in the data folder
help-keys = The folder of the keys; if not given, keys in the data folder
help-plain-database = Speak to a database elsewhere even if it does not prove who it is (a risk)
help-lang = Language of answers: hi or en; otherwise hi
help-json = Answers as JSON, for scripts

# Wrong calls
usage-help = Help: sangathan --help
usage-no-option = There is no option «{ $option }» here.
usage-no-command = There is no command «{ $command }».
usage-missing = Missing: { $what }.
usage-subcommand = What is to be done? One of: { $commands }.
usage-conflict = { $one } and { $other } cannot be given together.
usage-value-missing = { $option } needs a value.
usage-value-one-of = { $option }: «{ $value }» is not possible. Possible: { $possible }.
usage-value = { $option }: «{ $value }» cannot be read.
usage-other = The call cannot be read: { $detail }
usage-near = Did you mean { $near }?
usage-database = A database is named sqlite://FILE or postgres://USER@HOST/NAME.
usage-no-kind = Of which kind is the file? The kinds are: { $kinds }
usage-kind = There is no kind «{ $asked }». The kinds are: { $kinds }
usage-pair = { $option }: «{ $text }» must have the form FIELD=…
usage-rejects = --rejects must not name the file that is being imported.

# Failures
error = Error: { $text }
file-missing = { $file } does not exist. Check the name and the folder.
file-exists = { $file } exists already and is not overwritten. Choose another name.
file-denied = { $file } may not be read or written by you. Check its permissions.
file-no-room = There is no room on the disk for { $file }. Free space and try again.
file-other = { $file }: { $detail }
database-busy = The database is busy ({ $detail }). Nothing was changed. Try again in a while.
database-full = There is no room left for the database ({ $detail }). Nothing was changed. Free space on the disk and try again.
database-unreachable = The database cannot be opened: { $detail }. Check --data or --database, and whether the server runs.
database-newer = The database was made by a newer version of this program ({ $detail }). Use that version.
database-damaged = A stored row cannot be right: { $detail }. Run sangathan doctor, and restore a backup if need be.
database-other = The database did not do its part: { $detail }. Nothing was changed.
database-in-use = The database { $file } is in use. Stop the server and whatever else uses it, and try again.
open-nothing = There is no database yet at { $place }. Begin with import or serve, or name the right folder with --data.
open-plain = The database is at { $host } and is not made to prove who it is. Write sslmode=verify-full in its address; to go on in spite of the risk: --allow-plain-database.
open-migrate = The database belongs to an older version of this program: { $n ->
        [one] { $n } step is missing
       *[other] { $n } steps are missing
    }. First back it up, then: sangathan migrate

# serve
serve-about = Start the server
serve-examples =
    Examples:
      sangathan serve
      sangathan --data /srv/sangathan serve --listen 127.0.0.1:9000

    Log: on standard error; SANGATHAN_LOG=debug says more, SANGATHAN_LOG_FORMAT=json is for machines.
serve-listen = Address and port; otherwise 127.0.0.1:8080. Others can connect only once the installation is set up, and under TLS
serve-bind = Cannot listen on { $address }: { $detail }. Choose another port: --listen 127.0.0.1:0 takes a free one.
serve-public-url = The address by which people reach the server: https://NAME, of the proxy that speaks TLS
serve-allow-plain = Let others connect without TLS: only in a network that nobody else listens to
serve-trusted-proxy = A proxy that is believed when it says whose request it passes on: an address or a range; several with commas
serve-metrics-token = File with the token that opens /metrics from elsewhere; this computer itself needs none
serve-looks = How many different protected numbers one person may look at within an hour; otherwise 200
serve-alone = How many rows with personal data one person may export without a second one; otherwise 1000
serve-plain = Not serving on { $address }: what people send, passwords too, could be read on its way. Put a proxy that speaks TLS in front and name its address with --public-url https://NAME; or say --allow-plain-http, in a network that nobody else listens to.
serve-not-set-up = Not serving on { $address }: the installation is not set up, so whoever came first could take it. First set it up on this computer: --listen 127.0.0.1:{ $port }
serve-unprotected = WARNING: others reach this server without TLS; what people send, passwords too, can be read on its way.
serve-no-proxy = No proxy is named, so all visitors behind it count as one, and one can use up what all may ask for. Name it: --trusted-proxy 127.0.0.1
serve-short-token = The token for /metrics is too short: at least { $least } characters, made by chance.
serve-sample = SAMPLE: all people and figures are invented.
serve-only-here = Only this computer can open this address. To stop: Ctrl-C.
serve-set-up = This installation is not set up yet. Do it here; the address works once, for a day:
sample-organisation = Namuna Pradesh organisation

# demo
demo-about = Make an invented organisation in a folder of its own, and serve it
demo-examples =
    Examples:
      sangathan demo
      sangathan --data other-folder demo --listen 127.0.0.1:9000

    Without --data the folder is ./demo-data. What was begun and interrupted is completed at the next start.
demo-workers = How many invented workers there are
demo-small = A small organisation
demo-links = Print new links for the people of a running sample, without serving
demo-no-sample = There is no sample in the folder { $folder }. First: sangathan demo
demo-guests = Look around as one of these; each link signs in once (again: sangathan demo --links):
demo-guest = { $role }, { $place }
demo-workers-building = Inventing { $n } workers and taking them in.
demo-database = The sample has a folder of its own and takes no --database. Choose another folder with --data.
demo-not-a-sample = The folder { $folder } holds a database that is no sample; nothing invented is mixed into it. Choose another folder with --data.
demo-building = Making the sample organisation ({ $n ->
        [one] { $n } file
       *[other] { $n } files
    }) …
demo-built = { $i }/{ $n } { $file }: { $rows } rows in { $seconds } s, { $rejected } rejected
demo-source = invented sample

# import
import-about = Bring in a file: CSV, TSV or XLSX
import-examples =
    Examples:
      sangathan import areas areas.csv
      sangathan import electors roll.xlsx --on 2023-10-04 --source "final roll 2023"
      sangathan import roster roster.csv --on 2025-05-30 --map name="Name of minister" --dry-run
      sangathan import list
      sangathan import undo 3

    The same file twice changes nothing. Rejected rows go into a file that can be corrected and imported again.
import-kind = Kind of the file: areas, electors, boundaries, roster …
import-file = The file; - is standard input
import-on = Date for rows without one
import-map = Read FIELD from these columns; + adds numbers. May be repeated
import-set = Fill FIELD with a text; a header in curly brackets stands for its cell. May be repeated
import-sheet = Sheet of the workbook, or layer of a map; otherwise the first with rows
import-source = Where the file comes from, in your words
import-dry-run = Check everything and change nothing
import-rejects = File for rejected rows; otherwise beside the file
import-complete = The file is the complete list of this role: who is absent has left office. May be repeated
import-summary = { $file } ({ $kind }): { $read ->
        [one] { $read } row
       *[other] { $read } rows
    } read: { $created } new, { $updated } changed, { $unchanged } as before, { $rejected } rejected. { $seconds } s
import-rejected = Rejected rows ({ $n }):
import-and-more = … all of them are in the file named below.
import-at-row = Row { $row }: { $text }
import-at-column = Row { $row }, column { $column }: { $text }
import-at-value = Row { $row }, column { $column }, «{ $value }»: { $text }
import-warnings = Warnings ({ $n }); these rows were taken:
import-warning-group = { $code } × { $n }
import-warning-group-of-first = { $code } × { $n } (of the first { $first } warnings)
import-next-rejects = Rejected rows are in { $file }. Correct them there and import that file: sangathan import { $kind } { $file }
import-next-dry-run = This was a trial: nothing was changed. Without --dry-run it is done.
import-next-nothing = Nothing new: everything was known already.
import-next-undo = To take it back: sangathan import undo { $no }
progress-reading = reading
progress-writing = writing
list-about = What was imported when, by whom
list-empty = Nothing was imported yet.
list-line = { $no } · { $when } · { $kind } · { $file } · { $read } read: { $created } new, { $updated } changed, { $unchanged } as before, { $rejected } rejected · { $by }
list-source = {" "}· source: { $source }
list-undone = {" "}· undone { $when }
undo-about = Take an import back, while nothing is built upon it
undo-no = Its number in import list
undo-reason = Why, for the audit trail
undo-done = Import { $no } is undone.

# template
template-about = A workbook (XLSX) to fill in and import
template-examples =
    Examples:
      sangathan template areas
      sangathan template electors --under NP-OD-01 --out district.xlsx
template-under = Fill in the codes of the areas below this one
template-out = File to write; otherwise KIND-template.xlsx; - is standard output
template-district = The district workbook comes later. For now: sangathan template roster --under DISTRICT
template-no-area = There is no area with the code «{ $code }». The codes are in the file of areas.
template-done = { $file } is ready, with { $rows ->
        [one] { $rows } row
       *[other] { $rows } rows
    } filled in. When it is filled: sangathan import { $kind } { $file }

# backup and restore
backup-about = Write a copy of the database and prove that it opens
backup-examples =
    Example:
      sangathan backup /mnt/disk/sangathan-2025-05-30.db

    The server may go on running. Keys are never in a backup: keep a copy of the folder keys elsewhere.
backup-file = File to write; must not exist yet
backup-done = { $file } is written, opened again and compared: it is whole.
backup-keys = Keys are not in it; keep them separately.
backup-in-keys = A backup cannot be kept in the folder of the keys, nor right beside it. Choose another folder.
backup-postgres = PostgreSQL is backed up with its own tools, for example: pg_dump --format=custom --file=sangathan.dump DATABASE
restore-about = Check a backup, or make it the database
restore-examples =
    Examples:
      sangathan restore backup.db --verify                 look only
      sangathan --data new-folder restore backup.db        into an empty folder
      sangathan restore backup.db --replace                the old database is moved aside, not deleted
restore-file = The backup, or a folder of `export --all`
restore-verify = Only check that it opens and is whole, and compare its counts with the present ones
restore-replace = Take the place of a database that exists; it is moved aside first
restore-beside = { $table }: { $n } (present database: { $now })
restore-whole = { $file } opens and is whole.
restore-damaged = { $file } is no sound backup: { $detail }. Nothing was changed. Use another one.
restore-exists = There is a database already: { $file }. It is not overwritten. Choose an empty folder with --data, or --replace, which moves it aside first.
restore-done = The backup is now the database { $file }.
restore-aside = The old database was moved aside: { $file }
restore-keys = Keys are not in a backup: put the folder keys back separately.
restore-postgres = PostgreSQL is restored with its own tools, for example: pg_restore --clean --if-exists --dbname=DATABASE sangathan.dump

# migrate
migrate-about = Bring the database up to this version of the program
migrate-dry-run = Only list what would be done
migrate-nothing = The database is up to date.
migrate-pending = { $n ->
        [one] { $n } step is to be done.
       *[other] { $n } steps are to be done.
    } First back up, then: sangathan migrate
migrate-done = { $n ->
        [one] { $n } step done.
       *[other] { $n } steps done.
    }

# doctor
doctor-about = Examine the installation and say what is to be done
doctor-private = Only its owner can look into { $place }.
doctor-not-private = Others on this computer can look into { $place }.
doctor-not-private-way-out = chmod go= { $place }
doctor-room = { $percent } % of the disk is free.
doctor-room-unknown = How much of the disk is free cannot be found out.
doctor-room-way-out = Free space: at least 5 % must be free, 10 % is better.
doctor-database = The database opens: { $place }
doctor-database-way-out = Check --data or --database; if the file is damaged: sangathan restore BACKUP --replace
doctor-migrated = The database fits this version of the program.
doctor-pending = { $n ->
        [one] { $n } step to this version is missing.
       *[other] { $n } steps to this version are missing.
    }
doctor-pending-way-out = Back up, then: sangathan migrate
doctor-integrity = The database file is sound.
doctor-integrity-postgres = PostgreSQL watches over its own files.
doctor-not-sound = { $n ->
        [one] { $n } fault was found in the database file.
       *[other] { $n } faults were found in the database file.
    }
doctor-integrity-way-out = Restore the latest backup that passes: sangathan restore BACKUP --verify
doctor-imports = { $n ->
        [one] { $n } import; its kind is known.
       *[other] { $n } imports; all their kinds are known.
    }
doctor-import-unknown = Import { $no } is of the kind { $kind }, which this version does not know.
doctor-import-unknown-way-out = Use the version with which it was imported.
doctor-clock = The clock says { $time }.
doctor-clock-behind = The clock says { $time }, but something was imported later than that.
doctor-clock-way-out = Set this computer's clock right (time synchronisation).
doctor-rows = { $n } rows; data version { $version }.
doctor-unwell = { $n ->
        [one] { $n } check failed.
       *[other] { $n } checks failed.
    }

doctor-backups = The folder of the backups: check that no keys lie in it
doctor-public = Public pages read only what is kept for everybody; the database refuses them everything else.
doctor-public-closed = The database gives public pages no reading of their own: { $detail }
doctor-public-way-out = Let an administrator of the database run the two statements, then start again; until then there are no public pages.
serve-public-closed = There are no public pages: the database gives them no reading of their own. { $detail }
doctor-trail = The audit trail is whole: { $n ->
    [one] { $n } line
   *[other] { $n } lines
}.
doctor-trail-way-out = Look at it with sangathan audit verify, and keep a copy of this database as evidence; see docs/audit.md.
doctor-keys = The keys in { $place } are those of this database.
doctor-keys-way-out = Put back the copy of the keys that is kept elsewhere; see docs/keys.md.
doctor-keys-apart = The keys lie apart: { $place }. Leave it out of backups that copy whole folders.
doctor-keys-beside = The keys in { $place } lie with the database or its backups; whoever gets the one gets the other.
doctor-keys-beside-way-out = Keep the keys in another folder and name it with --keys or SANGATHAN_KEYS.
doctor-plain = The database is at { $host } and is spoken to without proving who it is.
doctor-plain-way-out = Write sslmode=verify-full in the address of the database.

# keys
keys-about = The keys of protected fields
keys-list-about = Which keys there are, what for, since when
keys-rotate-about = Make new keys and seal everything with them
keys-rotate-more =
    Work goes on meanwhile; broken off, it goes on where it was when called again. The old key is destroyed at the end: the protected
    numbers of older backups open no more. To keep them, first keep a copy of the folder of the keys elsewhere.
keys-rotate-index = Exchange the keys of looking up as well
keys-rotated = { $values } values were sealed anew; { $made } keys were made, { $destroyed } destroyed.
keys-unreadable = { $n } values did not open and are as they were; their keys are kept: { $keys }
keys-backup-again = Now take a new backup, and keep a new copy of the keys elsewhere.

# config, audit
config-about = The settings
config-show-about = Show every setting and who said it; secrets are masked
config-option = option
config-variable = variable { $name }
config-default = as it always is
config-stranger = Unknown variable { $name }: misspelt?
audit-about = The audit trail: who did what and when, and whether that record is as it was written
audit-examples =
    Examples:
      sangathan audit list --action import
      sangathan audit verify --head head.txt
      sangathan audit head --qr

    Keep signed heads (audit head) on another disk, in e-mail or on paper: only they show that the end of the trail was cut off.
audit-list-about = What was done, by whom, upon what
audit-after = Only lines after this number
audit-actor = Only what this one did
audit-person = Only what this person did
audit-action = Only this action: import, export …
audit-object = Only what was done upon this, for example "import 12"
audit-more = More: sangathan audit list --after { $seq }
audit-empty = Nothing further.
audit-verify-about = Check whether the trail is as it was written
audit-head-given = A signed head from outside: a file or its text. May be repeated
audit-key-given = A public key whose heads count. May be repeated
audit-heads = Folder of the signed heads, best on another disk; otherwise heads in the data folder
audit-head-about = Sign where the trail ends now, and print the signed head
audit-key-about = Print the public key with which heads are checked
audit-qr = With a QR code, for paper
audit-whole = All { $lines } lines fit together.
audit-end = Last line { $seq }, seal { $hash }
audit-unsealed = Line { $seq } has no seal, or one that this version does not know: this program did not write it.
audit-changed = Line { $seq } is the first that does not fit: it or the line just before it was changed later, or the two changed places. What comes before is in order.
audit-missing = Line { $seq } is the first that does not fit: the lines between { $after } and it were deleted, or lines were renumbered. Up to line { $after } all is in order.
audit-cut = The trail ends with line { $seq }, but the last line written was { $said }, with another seal: its end was cut off or exchanged.
audit-unfit = Of { $lines } lines, { $n } do not fit to what stands before them.
audit-head-differs = The head of { $at } names another seal of line { $seq }: that line or one before it was exchanged.
audit-head-beyond = The head of { $at } names line { $seq }, but the trail ends before it: its end was cut off, or an older copy was restored.
audit-head-absent = Line { $seq } of the head of { $at } is not in the trail, though later lines are.
audit-head-foreign = The head of { $at } (line { $seq }) belongs to another installation.
audit-head-stranger = The head of { $at } (line { $seq }) is signed with an unknown key. If the key is yours, name it with --key.
audit-heads-forged = { $n ->
        [one] The signature of { $n } head does not fit.
       *[other] The signatures of { $n } heads do not fit.
    }
audit-heads-unreadable = { $n ->
        [one] { $n } line of the file of heads cannot be read.
       *[other] { $n } lines of the file of heads cannot be read.
    }
audit-heads-fit = { $fit } of { $all } signed heads fit.
audit-no-heads = There was no signed head to compare with: only one that was kept outside shows that the end of the trail was cut off (--head, --heads).
audit-no-head = This is no signed head and no file of them: { $said }
audit-no-key = This is no public key (64 digits): { $said }
audit-not-whole = The audit trail is not as it was written. Keep the database as it is, and compare it with the last sound backup.
audit-copy-end = The audit trail is whole up to line { $seq }, seal { $hash }
audit-copy-beside = The trail of the present database goes on from this copy.
audit-copy-apart = This copy is not in the trail of the present database: one of the two belongs to another installation or was changed.
audit-copy-broken = The audit trail is not as it was written: { $detail }

# Pages
web-other-name = This server answers only under its public name (--public-url) or a name of this computer. Open http://localhost with the same port.

# export --all
export-about = Write the whole database as files that any program reads
export-examples =
    Examples:
      sangathan export --all /mnt/disk/sangathan-2026-11-22
      sangathan --database postgres://… restore /mnt/disk/sangathan-2026-11-22

    A CSV file for each table, and manifest.json with their counts and digests. In a new database, SQLite or PostgreSQL, restore makes the same one again.
    Everything is in it, names too. Numbers stay sealed; keys are not in it.
export-all = Folder to make; must not exist yet
export-done = { $tables } tables, { $rows } rows: { $folder }
export-restored = The database was made from { $folder } and compared row by row: it is whole.
export-whole = { $folder } is whole: { $tables } tables, { $rows } rows.
export-not-new = There are tables in { $database } already. This folder is taken into a new, empty database only: choose another with --data or --database. Nothing was changed.
