//! Written by `cargo xtask words` from `messages/hi.ftl` and `messages/en.ftl`; change those instead.

use words::Locale;
use words::message::{Arg, Messages};

static MESSAGES: Messages =
    Messages::new(include_str!("../messages/hi.ftl"), include_str!("../messages/en.ftl"));

/// `sangathan: reach of the representatives, with evidence. One program, Hindi and English.`
pub fn help_about(l: Locale) -> String {
    MESSAGES.format(l, "help-about", &[])
}

/// ```text
/// Examples:
///       sangathan demo                                  an invented organisation, to look around
///       sangathan import areas areas.csv                bring in the areas
///       sangathan --lang en serve                       the server: http://127.0.0.1:8080/
///
///     Every option is also a variable: --data is SANGATHAN_DATA, --lang is SANGATHAN_LANG.
///     The database's address can also stand in a file: SANGATHAN_DATABASE_FILE.
///     Exit codes: 0 done · 1 failed, nothing changed · 2 wrong call · 3 done, some rows rejected
/// ```
pub fn help_examples(l: Locale) -> String {
    MESSAGES.format(l, "help-examples", &[])
}

/// `Usage:`
pub fn help_usage(l: Locale) -> String {
    MESSAGES.format(l, "help-usage", &[])
}

/// `[OPTIONS]`
pub fn help_usage_options(l: Locale) -> String {
    MESSAGES.format(l, "help-usage-options", &[])
}

/// `COMMAND`
pub fn help_command(l: Locale) -> String {
    MESSAGES.format(l, "help-command", &[])
}

/// `Commands`
pub fn help_commands(l: Locale) -> String {
    MESSAGES.format(l, "help-commands", &[])
}

/// `Arguments`
pub fn help_arguments(l: Locale) -> String {
    MESSAGES.format(l, "help-arguments", &[])
}

/// `Options`
pub fn help_options(l: Locale) -> String {
    MESSAGES.format(l, "help-options", &[])
}

/// `Options of all commands`
pub fn help_globals(l: Locale) -> String {
    MESSAGES.format(l, "help-globals", &[])
}

/// `Show this help`
pub fn help_help(l: Locale) -> String {
    MESSAGES.format(l, "help-help", &[])
}

/// `Show the version`
pub fn help_version(l: Locale) -> String {
    MESSAGES.format(l, "help-version", &[])
}

/// `Folder of the data; otherwise ./data`
pub fn help_data(l: Locale) -> String {
    MESSAGES.format(l, "help-data", &[])
}

/// `Database: sqlite://FILE or postgres://…; otherwise sangathan.db in the data folder`
pub fn help_database(l: Locale) -> String {
    MESSAGES.format(l, "help-database", &[])
}

/// `The folder of the keys; if not given, keys in the data folder`
pub fn help_keys(l: Locale) -> String {
    MESSAGES.format(l, "help-keys", &[])
}

/// `Speak to a database elsewhere even if it does not prove who it is (a risk)`
pub fn help_plain_database(l: Locale) -> String {
    MESSAGES.format(l, "help-plain-database", &[])
}

/// `Language of answers: hi or en; otherwise hi`
pub fn help_lang(l: Locale) -> String {
    MESSAGES.format(l, "help-lang", &[])
}

/// `Answers as JSON, for scripts`
pub fn help_json(l: Locale) -> String {
    MESSAGES.format(l, "help-json", &[])
}

/// `Help: sangathan --help`
pub fn usage_help(l: Locale) -> String {
    MESSAGES.format(l, "usage-help", &[])
}

/// `There is no option «{ $option }» here.`
pub fn usage_no_option<'a>(l: Locale, option: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "usage-no-option", &[("option", option.into())])
}

/// `There is no command «{ $command }».`
pub fn usage_no_command<'a>(l: Locale, command: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "usage-no-command", &[("command", command.into())])
}

/// `Missing: { $what }.`
pub fn usage_missing<'a>(l: Locale, what: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "usage-missing", &[("what", what.into())])
}

/// `What is to be done? One of: { $commands }.`
pub fn usage_subcommand<'a>(l: Locale, commands: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "usage-subcommand", &[("commands", commands.into())])
}

/// `{ $one } and { $other } cannot be given together.`
pub fn usage_conflict<'a>(l: Locale, one: impl Into<Arg<'a>>, other: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "usage-conflict", &[("one", one.into()), ("other", other.into())])
}

/// `{ $option } needs a value.`
pub fn usage_value_missing<'a>(l: Locale, option: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "usage-value-missing", &[("option", option.into())])
}

/// `{ $option }: «{ $value }» is not possible. Possible: { $possible }.`
pub fn usage_value_one_of<'a>(
    l: Locale,
    option: impl Into<Arg<'a>>,
    value: impl Into<Arg<'a>>,
    possible: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(
        l,
        "usage-value-one-of",
        &[("option", option.into()), ("value", value.into()), ("possible", possible.into())],
    )
}

/// `{ $option }: «{ $value }» cannot be read.`
pub fn usage_value<'a>(l: Locale, option: impl Into<Arg<'a>>, value: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "usage-value", &[("option", option.into()), ("value", value.into())])
}

/// `The call cannot be read: { $detail }`
pub fn usage_other<'a>(l: Locale, detail: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "usage-other", &[("detail", detail.into())])
}

/// `Did you mean { $near }?`
pub fn usage_near<'a>(l: Locale, near: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "usage-near", &[("near", near.into())])
}

/// `A database is named sqlite://FILE or postgres://USER@HOST/NAME.`
pub fn usage_database(l: Locale) -> String {
    MESSAGES.format(l, "usage-database", &[])
}

/// `Of which kind is the file? The kinds are: { $kinds }`
pub fn usage_no_kind<'a>(l: Locale, kinds: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "usage-no-kind", &[("kinds", kinds.into())])
}

/// `There is no kind «{ $asked }». The kinds are: { $kinds }`
pub fn usage_kind<'a>(l: Locale, asked: impl Into<Arg<'a>>, kinds: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "usage-kind", &[("asked", asked.into()), ("kinds", kinds.into())])
}

/// `{ $option }: «{ $text }» must have the form FIELD=…`
pub fn usage_pair<'a>(l: Locale, option: impl Into<Arg<'a>>, text: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "usage-pair", &[("option", option.into()), ("text", text.into())])
}

/// `--rejects must not name the file that is being imported.`
pub fn usage_rejects(l: Locale) -> String {
    MESSAGES.format(l, "usage-rejects", &[])
}

/// `Error: { $text }`
pub fn error<'a>(l: Locale, text: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "error", &[("text", text.into())])
}

/// `{ $file } does not exist. Check the name and the folder.`
pub fn file_missing<'a>(l: Locale, file: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "file-missing", &[("file", file.into())])
}

/// `{ $file } exists already and is not overwritten. Choose another name.`
pub fn file_exists<'a>(l: Locale, file: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "file-exists", &[("file", file.into())])
}

/// `{ $file } may not be read or written by you. Check its permissions.`
pub fn file_denied<'a>(l: Locale, file: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "file-denied", &[("file", file.into())])
}

/// `There is no room on the disk for { $file }. Free space and try again.`
pub fn file_no_room<'a>(l: Locale, file: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "file-no-room", &[("file", file.into())])
}

/// `{ $file }: { $detail }`
pub fn file_other<'a>(l: Locale, file: impl Into<Arg<'a>>, detail: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "file-other", &[("file", file.into()), ("detail", detail.into())])
}

/// `The database is busy ({ $detail }). Nothing was changed. Try again in a while.`
pub fn database_busy<'a>(l: Locale, detail: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "database-busy", &[("detail", detail.into())])
}

/// `There is no room left for the database ({ $detail }). Nothing was changed. Free space on the disk and try again.`
pub fn database_full<'a>(l: Locale, detail: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "database-full", &[("detail", detail.into())])
}

/// `The database cannot be opened: { $detail }. Check --data or --database, and whether the server runs.`
pub fn database_unreachable<'a>(l: Locale, detail: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "database-unreachable", &[("detail", detail.into())])
}

/// `The database was made by a newer version of this program ({ $detail }). Use that version.`
pub fn database_newer<'a>(l: Locale, detail: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "database-newer", &[("detail", detail.into())])
}

/// `A stored row cannot be right: { $detail }. Run sangathan doctor, and restore a backup if need be.`
pub fn database_damaged<'a>(l: Locale, detail: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "database-damaged", &[("detail", detail.into())])
}

/// `The database did not do its part: { $detail }. Nothing was changed.`
pub fn database_other<'a>(l: Locale, detail: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "database-other", &[("detail", detail.into())])
}

/// `The database { $file } is in use. Stop the server and whatever else uses it, and try again.`
pub fn database_in_use<'a>(l: Locale, file: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "database-in-use", &[("file", file.into())])
}

/// `There is no database yet at { $place }. Begin with import or serve, or name the right folder with --data.`
pub fn open_nothing<'a>(l: Locale, place: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "open-nothing", &[("place", place.into())])
}

/// `The database is at { $host } and is not made to prove who it is. Write sslmode=verify-full in its address; to go on in spite of the risk: --allow-plain-database.`
pub fn open_plain<'a>(l: Locale, host: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "open-plain", &[("host", host.into())])
}

/// ```text
/// The database belongs to an older version of this program: { $n ->
///         [one] { $n } step is missing
///        *[other] { $n } steps are missing
///     }. First back it up, then: sangathan migrate
/// ```
pub fn open_migrate<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "open-migrate", &[("n", n.into())])
}

/// `Start the server`
pub fn serve_about(l: Locale) -> String {
    MESSAGES.format(l, "serve-about", &[])
}

/// ```text
/// Examples:
///       sangathan serve
///       sangathan --data /srv/sangathan serve --listen 127.0.0.1:9000
///
///     Log: on standard error; SANGATHAN_LOG=debug says more, SANGATHAN_LOG_FORMAT=json is for machines.
/// ```
pub fn serve_examples(l: Locale) -> String {
    MESSAGES.format(l, "serve-examples", &[])
}

/// `Address and port; otherwise 127.0.0.1:8080. Others can connect only once the installation is set up, and under TLS`
pub fn serve_listen(l: Locale) -> String {
    MESSAGES.format(l, "serve-listen", &[])
}

/// `Cannot listen on { $address }: { $detail }. Choose another port: --listen 127.0.0.1:0 takes a free one.`
pub fn serve_bind<'a>(l: Locale, address: impl Into<Arg<'a>>, detail: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "serve-bind", &[("address", address.into()), ("detail", detail.into())])
}

/// `The address by which people reach the server: https://NAME, of the proxy that speaks TLS`
pub fn serve_public_url(l: Locale) -> String {
    MESSAGES.format(l, "serve-public-url", &[])
}

/// `Let others connect without TLS: only in a network that nobody else listens to`
pub fn serve_allow_plain(l: Locale) -> String {
    MESSAGES.format(l, "serve-allow-plain", &[])
}

/// `A proxy that is believed when it says whose request it passes on: an address or a range; several with commas`
pub fn serve_trusted_proxy(l: Locale) -> String {
    MESSAGES.format(l, "serve-trusted-proxy", &[])
}

/// `File with the token that opens /metrics from elsewhere; this computer itself needs none`
pub fn serve_metrics_token(l: Locale) -> String {
    MESSAGES.format(l, "serve-metrics-token", &[])
}

/// `How many different protected numbers one person may look at within an hour; otherwise 200`
pub fn serve_looks(l: Locale) -> String {
    MESSAGES.format(l, "serve-looks", &[])
}

/// `How many rows with personal data one person may export without a second one; otherwise 1000`
pub fn serve_alone(l: Locale) -> String {
    MESSAGES.format(l, "serve-alone", &[])
}

/// `Not serving on { $address }: what people send, passwords too, could be read on its way. Put a proxy that speaks TLS in front and name its address with --public-url https://NAME; or say --allow-plain-http, in a network that nobody else listens to.`
pub fn serve_plain<'a>(l: Locale, address: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "serve-plain", &[("address", address.into())])
}

/// `Not serving on { $address }: the installation is not set up, so whoever came first could take it. First set it up on this computer: --listen 127.0.0.1:{ $port }`
pub fn serve_not_set_up<'a>(l: Locale, address: impl Into<Arg<'a>>, port: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "serve-not-set-up", &[("address", address.into()), ("port", port.into())])
}

/// `WARNING: others reach this server without TLS; what people send, passwords too, can be read on its way.`
pub fn serve_unprotected(l: Locale) -> String {
    MESSAGES.format(l, "serve-unprotected", &[])
}

/// `No proxy is named, so all visitors behind it count as one, and one can use up what all may ask for. Name it: --trusted-proxy 127.0.0.1`
pub fn serve_no_proxy(l: Locale) -> String {
    MESSAGES.format(l, "serve-no-proxy", &[])
}

/// `The token for /metrics is too short: at least { $least } characters, made by chance.`
pub fn serve_short_token<'a>(l: Locale, least: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "serve-short-token", &[("least", least.into())])
}

/// `SAMPLE: all people and figures are invented.`
pub fn serve_sample(l: Locale) -> String {
    MESSAGES.format(l, "serve-sample", &[])
}

/// `Only this computer can open this address. To stop: Ctrl-C.`
pub fn serve_only_here(l: Locale) -> String {
    MESSAGES.format(l, "serve-only-here", &[])
}

/// `This installation is not set up yet. Do it here; the address works once, for a day:`
pub fn serve_set_up(l: Locale) -> String {
    MESSAGES.format(l, "serve-set-up", &[])
}

/// `Namuna Pradesh organisation`
pub fn sample_organisation(l: Locale) -> String {
    MESSAGES.format(l, "sample-organisation", &[])
}

/// `Make an invented organisation in a folder of its own, and serve it`
pub fn demo_about(l: Locale) -> String {
    MESSAGES.format(l, "demo-about", &[])
}

/// ```text
/// Examples:
///       sangathan demo
///       sangathan --data other-folder demo --listen 127.0.0.1:9000
///
///     Without --data the folder is ./demo-data. What was begun and interrupted is completed at the next start.
/// ```
pub fn demo_examples(l: Locale) -> String {
    MESSAGES.format(l, "demo-examples", &[])
}

/// `How many invented workers there are`
pub fn demo_workers(l: Locale) -> String {
    MESSAGES.format(l, "demo-workers", &[])
}

/// `A small organisation`
pub fn demo_small(l: Locale) -> String {
    MESSAGES.format(l, "demo-small", &[])
}

/// `Print new links for the people of a running sample, without serving`
pub fn demo_links(l: Locale) -> String {
    MESSAGES.format(l, "demo-links", &[])
}

/// `There is no sample in the folder { $folder }. First: sangathan demo`
pub fn demo_no_sample<'a>(l: Locale, folder: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "demo-no-sample", &[("folder", folder.into())])
}

/// `Look around as one of these; each link signs in once (again: sangathan demo --links):`
pub fn demo_guests(l: Locale) -> String {
    MESSAGES.format(l, "demo-guests", &[])
}

/// `{ $role }, { $place }`
pub fn demo_guest<'a>(l: Locale, role: impl Into<Arg<'a>>, place: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "demo-guest", &[("role", role.into()), ("place", place.into())])
}

/// `Inventing { $n } workers and taking them in.`
pub fn demo_workers_building<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "demo-workers-building", &[("n", n.into())])
}

/// `The sample has a folder of its own and takes no --database. Choose another folder with --data.`
pub fn demo_database(l: Locale) -> String {
    MESSAGES.format(l, "demo-database", &[])
}

/// `The folder { $folder } holds a database that is no sample; nothing invented is mixed into it. Choose another folder with --data.`
pub fn demo_not_a_sample<'a>(l: Locale, folder: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "demo-not-a-sample", &[("folder", folder.into())])
}

/// ```text
/// Making the sample organisation ({ $n ->
///         [one] { $n } file
///        *[other] { $n } files
///     }) …
/// ```
pub fn demo_building<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "demo-building", &[("n", n.into())])
}

/// `{ $i }/{ $n } { $file }: { $rows } rows in { $seconds } s, { $rejected } rejected`
pub fn demo_built<'a>(
    l: Locale,
    i: impl Into<Arg<'a>>,
    n: impl Into<Arg<'a>>,
    file: impl Into<Arg<'a>>,
    rows: impl Into<Arg<'a>>,
    seconds: impl Into<Arg<'a>>,
    rejected: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(
        l,
        "demo-built",
        &[
            ("i", i.into()),
            ("n", n.into()),
            ("file", file.into()),
            ("rows", rows.into()),
            ("seconds", seconds.into()),
            ("rejected", rejected.into()),
        ],
    )
}

/// `invented sample`
pub fn demo_source(l: Locale) -> String {
    MESSAGES.format(l, "demo-source", &[])
}

/// `Bring in a file: CSV, TSV or XLSX`
pub fn import_about(l: Locale) -> String {
    MESSAGES.format(l, "import-about", &[])
}

/// ```text
/// Examples:
///       sangathan import areas areas.csv
///       sangathan import electors roll.xlsx --on 2023-10-04 --source "final roll 2023"
///       sangathan import roster roster.csv --on 2025-05-30 --map name="Name of minister" --dry-run
///       sangathan import list
///       sangathan import undo 3
///
///     The same file twice changes nothing. Rejected rows go into a file that can be corrected and imported again.
/// ```
pub fn import_examples(l: Locale) -> String {
    MESSAGES.format(l, "import-examples", &[])
}

/// `Kind of the file: areas, electors, boundaries, roster …`
pub fn import_kind(l: Locale) -> String {
    MESSAGES.format(l, "import-kind", &[])
}

/// `The file; - is standard input`
pub fn import_file(l: Locale) -> String {
    MESSAGES.format(l, "import-file", &[])
}

/// `Date for rows without one`
pub fn import_on(l: Locale) -> String {
    MESSAGES.format(l, "import-on", &[])
}

/// `Read FIELD from these columns; + adds numbers. May be repeated`
pub fn import_map(l: Locale) -> String {
    MESSAGES.format(l, "import-map", &[])
}

/// `Fill FIELD with a text; a header in curly brackets stands for its cell. May be repeated`
pub fn import_set(l: Locale) -> String {
    MESSAGES.format(l, "import-set", &[])
}

/// `Sheet of the workbook, or layer of a map; otherwise the first with rows`
pub fn import_sheet(l: Locale) -> String {
    MESSAGES.format(l, "import-sheet", &[])
}

/// `Where the file comes from, in your words`
pub fn import_source(l: Locale) -> String {
    MESSAGES.format(l, "import-source", &[])
}

/// `Check everything and change nothing`
pub fn import_dry_run(l: Locale) -> String {
    MESSAGES.format(l, "import-dry-run", &[])
}

/// `File for rejected rows; otherwise beside the file`
pub fn import_rejects(l: Locale) -> String {
    MESSAGES.format(l, "import-rejects", &[])
}

/// `The file is the complete list of this role: who is absent has left office. May be repeated`
pub fn import_complete(l: Locale) -> String {
    MESSAGES.format(l, "import-complete", &[])
}

/// ```text
/// { $file } ({ $kind }): { $read ->
///         [one] { $read } row
///        *[other] { $read } rows
///     } read: { $created } new, { $updated } changed, { $unchanged } as before, { $rejected } rejected. { $seconds } s
/// ```
#[allow(clippy::too_many_arguments)]
pub fn import_summary<'a>(
    l: Locale,
    file: impl Into<Arg<'a>>,
    kind: impl Into<Arg<'a>>,
    read: impl Into<Arg<'a>>,
    created: impl Into<Arg<'a>>,
    updated: impl Into<Arg<'a>>,
    unchanged: impl Into<Arg<'a>>,
    rejected: impl Into<Arg<'a>>,
    seconds: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(
        l,
        "import-summary",
        &[
            ("file", file.into()),
            ("kind", kind.into()),
            ("read", read.into()),
            ("created", created.into()),
            ("updated", updated.into()),
            ("unchanged", unchanged.into()),
            ("rejected", rejected.into()),
            ("seconds", seconds.into()),
        ],
    )
}

/// `Rejected rows ({ $n }):`
pub fn import_rejected<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "import-rejected", &[("n", n.into())])
}

/// `… all of them are in the file named below.`
pub fn import_and_more(l: Locale) -> String {
    MESSAGES.format(l, "import-and-more", &[])
}

/// `Row { $row }: { $text }`
pub fn import_at_row<'a>(l: Locale, row: impl Into<Arg<'a>>, text: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "import-at-row", &[("row", row.into()), ("text", text.into())])
}

/// `Row { $row }, column { $column }: { $text }`
pub fn import_at_column<'a>(
    l: Locale,
    row: impl Into<Arg<'a>>,
    column: impl Into<Arg<'a>>,
    text: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(
        l,
        "import-at-column",
        &[("row", row.into()), ("column", column.into()), ("text", text.into())],
    )
}

/// `Row { $row }, column { $column }, «{ $value }»: { $text }`
pub fn import_at_value<'a>(
    l: Locale,
    row: impl Into<Arg<'a>>,
    column: impl Into<Arg<'a>>,
    value: impl Into<Arg<'a>>,
    text: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(
        l,
        "import-at-value",
        &[("row", row.into()), ("column", column.into()), ("value", value.into()), ("text", text.into())],
    )
}

/// `Warnings ({ $n }); these rows were taken:`
pub fn import_warnings<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "import-warnings", &[("n", n.into())])
}

/// `{ $code } × { $n }`
pub fn import_warning_group<'a>(l: Locale, code: impl Into<Arg<'a>>, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "import-warning-group", &[("code", code.into()), ("n", n.into())])
}

/// `{ $code } × { $n } (of the first { $first } warnings)`
pub fn import_warning_group_of_first<'a>(
    l: Locale,
    code: impl Into<Arg<'a>>,
    n: impl Into<Arg<'a>>,
    first: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(
        l,
        "import-warning-group-of-first",
        &[("code", code.into()), ("n", n.into()), ("first", first.into())],
    )
}

/// `Rejected rows are in { $file }. Correct them there and import that file: sangathan import { $kind } { $file }`
pub fn import_next_rejects<'a>(l: Locale, file: impl Into<Arg<'a>>, kind: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "import-next-rejects", &[("file", file.into()), ("kind", kind.into())])
}

/// `This was a trial: nothing was changed. Without --dry-run it is done.`
pub fn import_next_dry_run(l: Locale) -> String {
    MESSAGES.format(l, "import-next-dry-run", &[])
}

/// `Nothing new: everything was known already.`
pub fn import_next_nothing(l: Locale) -> String {
    MESSAGES.format(l, "import-next-nothing", &[])
}

/// `To take it back: sangathan import undo { $no }`
pub fn import_next_undo<'a>(l: Locale, no: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "import-next-undo", &[("no", no.into())])
}

/// `reading`
pub fn progress_reading(l: Locale) -> String {
    MESSAGES.format(l, "progress-reading", &[])
}

/// `writing`
pub fn progress_writing(l: Locale) -> String {
    MESSAGES.format(l, "progress-writing", &[])
}

/// `What was imported when, by whom`
pub fn list_about(l: Locale) -> String {
    MESSAGES.format(l, "list-about", &[])
}

/// `Nothing was imported yet.`
pub fn list_empty(l: Locale) -> String {
    MESSAGES.format(l, "list-empty", &[])
}

/// `{ $no } · { $when } · { $kind } · { $file } · { $read } read: { $created } new, { $updated } changed, { $unchanged } as before, { $rejected } rejected · { $by }`
#[allow(clippy::too_many_arguments)]
pub fn list_line<'a>(
    l: Locale,
    no: impl Into<Arg<'a>>,
    when: impl Into<Arg<'a>>,
    kind: impl Into<Arg<'a>>,
    file: impl Into<Arg<'a>>,
    read: impl Into<Arg<'a>>,
    created: impl Into<Arg<'a>>,
    updated: impl Into<Arg<'a>>,
    unchanged: impl Into<Arg<'a>>,
    rejected: impl Into<Arg<'a>>,
    by: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(
        l,
        "list-line",
        &[
            ("no", no.into()),
            ("when", when.into()),
            ("kind", kind.into()),
            ("file", file.into()),
            ("read", read.into()),
            ("created", created.into()),
            ("updated", updated.into()),
            ("unchanged", unchanged.into()),
            ("rejected", rejected.into()),
            ("by", by.into()),
        ],
    )
}

/// `{ " " }· source: { $source }`
pub fn list_source<'a>(l: Locale, source: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "list-source", &[("source", source.into())])
}

/// `{ " " }· undone { $when }`
pub fn list_undone<'a>(l: Locale, when: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "list-undone", &[("when", when.into())])
}

/// `Take an import back, while nothing is built upon it`
pub fn undo_about(l: Locale) -> String {
    MESSAGES.format(l, "undo-about", &[])
}

/// `Its number in import list`
pub fn undo_no(l: Locale) -> String {
    MESSAGES.format(l, "undo-no", &[])
}

/// `Why, for the audit trail`
pub fn undo_reason(l: Locale) -> String {
    MESSAGES.format(l, "undo-reason", &[])
}

/// `Import { $no } is undone.`
pub fn undo_done<'a>(l: Locale, no: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "undo-done", &[("no", no.into())])
}

/// `A workbook (XLSX) to fill in and import`
pub fn template_about(l: Locale) -> String {
    MESSAGES.format(l, "template-about", &[])
}

/// ```text
/// Examples:
///       sangathan template areas
///       sangathan template electors --under NP-OD-01 --out district.xlsx
/// ```
pub fn template_examples(l: Locale) -> String {
    MESSAGES.format(l, "template-examples", &[])
}

/// `Fill in the codes of the areas below this one`
pub fn template_under(l: Locale) -> String {
    MESSAGES.format(l, "template-under", &[])
}

/// `File to write; otherwise KIND-template.xlsx; - is standard output`
pub fn template_out(l: Locale) -> String {
    MESSAGES.format(l, "template-out", &[])
}

/// `The district workbook comes later. For now: sangathan template roster --under DISTRICT`
pub fn template_district(l: Locale) -> String {
    MESSAGES.format(l, "template-district", &[])
}

/// `There is no area with the code «{ $code }». The codes are in the file of areas.`
pub fn template_no_area<'a>(l: Locale, code: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "template-no-area", &[("code", code.into())])
}

/// ```text
/// { $file } is ready, with { $rows ->
///         [one] { $rows } row
///        *[other] { $rows } rows
///     } filled in. When it is filled: sangathan import { $kind } { $file }
/// ```
pub fn template_done<'a>(
    l: Locale,
    file: impl Into<Arg<'a>>,
    rows: impl Into<Arg<'a>>,
    kind: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(
        l,
        "template-done",
        &[("file", file.into()), ("rows", rows.into()), ("kind", kind.into())],
    )
}

/// `Write a copy of the database and prove that it opens`
pub fn backup_about(l: Locale) -> String {
    MESSAGES.format(l, "backup-about", &[])
}

/// ```text
/// Example:
///       sangathan backup /mnt/disk/sangathan-2025-05-30.db
///
///     The server may go on running. Keys are never in a backup: keep a copy of the folder keys elsewhere.
/// ```
pub fn backup_examples(l: Locale) -> String {
    MESSAGES.format(l, "backup-examples", &[])
}

/// `File to write; must not exist yet`
pub fn backup_file(l: Locale) -> String {
    MESSAGES.format(l, "backup-file", &[])
}

/// `{ $file } is written, opened again and compared: it is whole.`
pub fn backup_done<'a>(l: Locale, file: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "backup-done", &[("file", file.into())])
}

/// `Keys are not in it; keep them separately.`
pub fn backup_keys(l: Locale) -> String {
    MESSAGES.format(l, "backup-keys", &[])
}

/// `A backup cannot be kept in the folder of the keys, nor right beside it. Choose another folder.`
pub fn backup_in_keys(l: Locale) -> String {
    MESSAGES.format(l, "backup-in-keys", &[])
}

/// `PostgreSQL is backed up with its own tools, for example: pg_dump --format=custom --file=sangathan.dump DATABASE`
pub fn backup_postgres(l: Locale) -> String {
    MESSAGES.format(l, "backup-postgres", &[])
}

/// `Check a backup, or make it the database`
pub fn restore_about(l: Locale) -> String {
    MESSAGES.format(l, "restore-about", &[])
}

/// ```text
/// Examples:
///       sangathan restore backup.db --verify                 look only
///       sangathan --data new-folder restore backup.db        into an empty folder
///       sangathan restore backup.db --replace                the old database is moved aside, not deleted
/// ```
pub fn restore_examples(l: Locale) -> String {
    MESSAGES.format(l, "restore-examples", &[])
}

/// ```text
/// The backup, or a folder of `export --all`
/// ```
pub fn restore_file(l: Locale) -> String {
    MESSAGES.format(l, "restore-file", &[])
}

/// `Only check that it opens and is whole, and compare its counts with the present ones`
pub fn restore_verify(l: Locale) -> String {
    MESSAGES.format(l, "restore-verify", &[])
}

/// `Take the place of a database that exists; it is moved aside first`
pub fn restore_replace(l: Locale) -> String {
    MESSAGES.format(l, "restore-replace", &[])
}

/// `{ $table }: { $n } (present database: { $now })`
pub fn restore_beside<'a>(
    l: Locale,
    table: impl Into<Arg<'a>>,
    n: impl Into<Arg<'a>>,
    now: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(l, "restore-beside", &[("table", table.into()), ("n", n.into()), ("now", now.into())])
}

/// `{ $file } opens and is whole.`
pub fn restore_whole<'a>(l: Locale, file: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "restore-whole", &[("file", file.into())])
}

/// `{ $file } is no sound backup: { $detail }. Nothing was changed. Use another one.`
pub fn restore_damaged<'a>(l: Locale, file: impl Into<Arg<'a>>, detail: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "restore-damaged", &[("file", file.into()), ("detail", detail.into())])
}

/// `There is a database already: { $file }. It is not overwritten. Choose an empty folder with --data, or --replace, which moves it aside first.`
pub fn restore_exists<'a>(l: Locale, file: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "restore-exists", &[("file", file.into())])
}

/// `The backup is now the database { $file }.`
pub fn restore_done<'a>(l: Locale, file: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "restore-done", &[("file", file.into())])
}

/// `The old database was moved aside: { $file }`
pub fn restore_aside<'a>(l: Locale, file: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "restore-aside", &[("file", file.into())])
}

/// `Keys are not in a backup: put the folder keys back separately.`
pub fn restore_keys(l: Locale) -> String {
    MESSAGES.format(l, "restore-keys", &[])
}

/// `PostgreSQL is restored with its own tools, for example: pg_restore --clean --if-exists --dbname=DATABASE sangathan.dump`
pub fn restore_postgres(l: Locale) -> String {
    MESSAGES.format(l, "restore-postgres", &[])
}

/// `Bring the database up to this version of the program`
pub fn migrate_about(l: Locale) -> String {
    MESSAGES.format(l, "migrate-about", &[])
}

/// `Only list what would be done`
pub fn migrate_dry_run(l: Locale) -> String {
    MESSAGES.format(l, "migrate-dry-run", &[])
}

/// `The database is up to date.`
pub fn migrate_nothing(l: Locale) -> String {
    MESSAGES.format(l, "migrate-nothing", &[])
}

/// ```text
/// { $n ->
///         [one] { $n } step is to be done.
///        *[other] { $n } steps are to be done.
///     } First back up, then: sangathan migrate
/// ```
pub fn migrate_pending<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "migrate-pending", &[("n", n.into())])
}

/// ```text
/// { $n ->
///         [one] { $n } step done.
///        *[other] { $n } steps done.
///     }
/// ```
pub fn migrate_done<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "migrate-done", &[("n", n.into())])
}

/// `Examine the installation and say what is to be done`
pub fn doctor_about(l: Locale) -> String {
    MESSAGES.format(l, "doctor-about", &[])
}

/// `Only its owner can look into { $place }.`
pub fn doctor_private<'a>(l: Locale, place: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "doctor-private", &[("place", place.into())])
}

/// `Others on this computer can look into { $place }.`
pub fn doctor_not_private<'a>(l: Locale, place: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "doctor-not-private", &[("place", place.into())])
}

/// `chmod go= { $place }`
pub fn doctor_not_private_way_out<'a>(l: Locale, place: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "doctor-not-private-way-out", &[("place", place.into())])
}

/// `{ $percent } % of the disk is free.`
pub fn doctor_room<'a>(l: Locale, percent: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "doctor-room", &[("percent", percent.into())])
}

/// `How much of the disk is free cannot be found out.`
pub fn doctor_room_unknown(l: Locale) -> String {
    MESSAGES.format(l, "doctor-room-unknown", &[])
}

/// `Free space: at least 5 % must be free, 10 % is better.`
pub fn doctor_room_way_out(l: Locale) -> String {
    MESSAGES.format(l, "doctor-room-way-out", &[])
}

/// `The database opens: { $place }`
pub fn doctor_database<'a>(l: Locale, place: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "doctor-database", &[("place", place.into())])
}

/// `Check --data or --database; if the file is damaged: sangathan restore BACKUP --replace`
pub fn doctor_database_way_out(l: Locale) -> String {
    MESSAGES.format(l, "doctor-database-way-out", &[])
}

/// `The database fits this version of the program.`
pub fn doctor_migrated(l: Locale) -> String {
    MESSAGES.format(l, "doctor-migrated", &[])
}

/// ```text
/// { $n ->
///         [one] { $n } step to this version is missing.
///        *[other] { $n } steps to this version are missing.
///     }
/// ```
pub fn doctor_pending<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "doctor-pending", &[("n", n.into())])
}

/// `Back up, then: sangathan migrate`
pub fn doctor_pending_way_out(l: Locale) -> String {
    MESSAGES.format(l, "doctor-pending-way-out", &[])
}

/// `The database file is sound.`
pub fn doctor_integrity(l: Locale) -> String {
    MESSAGES.format(l, "doctor-integrity", &[])
}

/// `PostgreSQL watches over its own files.`
pub fn doctor_integrity_postgres(l: Locale) -> String {
    MESSAGES.format(l, "doctor-integrity-postgres", &[])
}

/// ```text
/// { $n ->
///         [one] { $n } fault was found in the database file.
///        *[other] { $n } faults were found in the database file.
///     }
/// ```
pub fn doctor_not_sound<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "doctor-not-sound", &[("n", n.into())])
}

/// `Restore the latest backup that passes: sangathan restore BACKUP --verify`
pub fn doctor_integrity_way_out(l: Locale) -> String {
    MESSAGES.format(l, "doctor-integrity-way-out", &[])
}

/// ```text
/// { $n ->
///         [one] { $n } import; its kind is known.
///        *[other] { $n } imports; all their kinds are known.
///     }
/// ```
pub fn doctor_imports<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "doctor-imports", &[("n", n.into())])
}

/// `Import { $no } is of the kind { $kind }, which this version does not know.`
pub fn doctor_import_unknown<'a>(l: Locale, no: impl Into<Arg<'a>>, kind: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "doctor-import-unknown", &[("no", no.into()), ("kind", kind.into())])
}

/// `Use the version with which it was imported.`
pub fn doctor_import_unknown_way_out(l: Locale) -> String {
    MESSAGES.format(l, "doctor-import-unknown-way-out", &[])
}

/// `The clock says { $time }.`
pub fn doctor_clock<'a>(l: Locale, time: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "doctor-clock", &[("time", time.into())])
}

/// `The clock says { $time }, but something was imported later than that.`
pub fn doctor_clock_behind<'a>(l: Locale, time: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "doctor-clock-behind", &[("time", time.into())])
}

/// `Set this computer's clock right (time synchronisation).`
pub fn doctor_clock_way_out(l: Locale) -> String {
    MESSAGES.format(l, "doctor-clock-way-out", &[])
}

/// `{ $n } rows; data version { $version }.`
pub fn doctor_rows<'a>(l: Locale, n: impl Into<Arg<'a>>, version: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "doctor-rows", &[("n", n.into()), ("version", version.into())])
}

/// ```text
/// { $n ->
///         [one] { $n } check failed.
///        *[other] { $n } checks failed.
///     }
/// ```
pub fn doctor_unwell<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "doctor-unwell", &[("n", n.into())])
}

/// `The folder of the backups: check that no keys lie in it`
pub fn doctor_backups(l: Locale) -> String {
    MESSAGES.format(l, "doctor-backups", &[])
}

/// `Public pages read only what is kept for everybody; the database refuses them everything else.`
pub fn doctor_public(l: Locale) -> String {
    MESSAGES.format(l, "doctor-public", &[])
}

/// `The database gives public pages no reading of their own: { $detail }`
pub fn doctor_public_closed<'a>(l: Locale, detail: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "doctor-public-closed", &[("detail", detail.into())])
}

/// `Let an administrator of the database run the two statements, then start again; until then there are no public pages.`
pub fn doctor_public_way_out(l: Locale) -> String {
    MESSAGES.format(l, "doctor-public-way-out", &[])
}

/// `There are no public pages: the database gives them no reading of their own. { $detail }`
pub fn serve_public_closed<'a>(l: Locale, detail: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "serve-public-closed", &[("detail", detail.into())])
}

/// ```text
/// The audit trail is whole: { $n ->
///         [one] { $n } line
///        *[other] { $n } lines
///     }.
/// ```
pub fn doctor_trail<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "doctor-trail", &[("n", n.into())])
}

/// `Look at it with sangathan audit verify, and keep a copy of this database as evidence; see docs/audit.md.`
pub fn doctor_trail_way_out(l: Locale) -> String {
    MESSAGES.format(l, "doctor-trail-way-out", &[])
}

/// `The keys in { $place } are those of this database.`
pub fn doctor_keys<'a>(l: Locale, place: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "doctor-keys", &[("place", place.into())])
}

/// `Put back the copy of the keys that is kept elsewhere; see docs/keys.md.`
pub fn doctor_keys_way_out(l: Locale) -> String {
    MESSAGES.format(l, "doctor-keys-way-out", &[])
}

/// `The keys lie apart: { $place }. Leave it out of backups that copy whole folders.`
pub fn doctor_keys_apart<'a>(l: Locale, place: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "doctor-keys-apart", &[("place", place.into())])
}

/// `The keys in { $place } lie with the database or its backups; whoever gets the one gets the other.`
pub fn doctor_keys_beside<'a>(l: Locale, place: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "doctor-keys-beside", &[("place", place.into())])
}

/// `Keep the keys in another folder and name it with --keys or SANGATHAN_KEYS.`
pub fn doctor_keys_beside_way_out(l: Locale) -> String {
    MESSAGES.format(l, "doctor-keys-beside-way-out", &[])
}

/// `The database is at { $host } and is spoken to without proving who it is.`
pub fn doctor_plain<'a>(l: Locale, host: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "doctor-plain", &[("host", host.into())])
}

/// `Write sslmode=verify-full in the address of the database.`
pub fn doctor_plain_way_out(l: Locale) -> String {
    MESSAGES.format(l, "doctor-plain-way-out", &[])
}

/// `The keys of protected fields`
pub fn keys_about(l: Locale) -> String {
    MESSAGES.format(l, "keys-about", &[])
}

/// `Which keys there are, what for, since when`
pub fn keys_list_about(l: Locale) -> String {
    MESSAGES.format(l, "keys-list-about", &[])
}

/// `Make new keys and seal everything with them`
pub fn keys_rotate_about(l: Locale) -> String {
    MESSAGES.format(l, "keys-rotate-about", &[])
}

/// ```text
/// Work goes on meanwhile; broken off, it goes on where it was when called again. The old key is destroyed at the end: the protected
///     numbers of older backups open no more. To keep them, first keep a copy of the folder of the keys elsewhere.
/// ```
pub fn keys_rotate_more(l: Locale) -> String {
    MESSAGES.format(l, "keys-rotate-more", &[])
}

/// `Exchange the keys of looking up as well`
pub fn keys_rotate_index(l: Locale) -> String {
    MESSAGES.format(l, "keys-rotate-index", &[])
}

/// `{ $values } values were sealed anew; { $made } keys were made, { $destroyed } destroyed.`
pub fn keys_rotated<'a>(
    l: Locale,
    values: impl Into<Arg<'a>>,
    made: impl Into<Arg<'a>>,
    destroyed: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(
        l,
        "keys-rotated",
        &[("values", values.into()), ("made", made.into()), ("destroyed", destroyed.into())],
    )
}

/// `{ $n } values did not open and are as they were; their keys are kept: { $keys }`
pub fn keys_unreadable<'a>(l: Locale, n: impl Into<Arg<'a>>, keys: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "keys-unreadable", &[("n", n.into()), ("keys", keys.into())])
}

/// `Now take a new backup, and keep a new copy of the keys elsewhere.`
pub fn keys_backup_again(l: Locale) -> String {
    MESSAGES.format(l, "keys-backup-again", &[])
}

/// `The settings`
pub fn config_about(l: Locale) -> String {
    MESSAGES.format(l, "config-about", &[])
}

/// `Show every setting and who said it; secrets are masked`
pub fn config_show_about(l: Locale) -> String {
    MESSAGES.format(l, "config-show-about", &[])
}

/// `option`
pub fn config_option(l: Locale) -> String {
    MESSAGES.format(l, "config-option", &[])
}

/// `variable { $name }`
pub fn config_variable<'a>(l: Locale, name: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "config-variable", &[("name", name.into())])
}

/// `as it always is`
pub fn config_default(l: Locale) -> String {
    MESSAGES.format(l, "config-default", &[])
}

/// `Unknown variable { $name }: misspelt?`
pub fn config_stranger<'a>(l: Locale, name: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "config-stranger", &[("name", name.into())])
}

/// `The audit trail: who did what and when, and whether that record is as it was written`
pub fn audit_about(l: Locale) -> String {
    MESSAGES.format(l, "audit-about", &[])
}

/// ```text
/// Examples:
///       sangathan audit list --action import
///       sangathan audit verify --head head.txt
///       sangathan audit head --qr
///
///     Keep signed heads (audit head) on another disk, in e-mail or on paper: only they show that the end of the trail was cut off.
/// ```
pub fn audit_examples(l: Locale) -> String {
    MESSAGES.format(l, "audit-examples", &[])
}

/// `What was done, by whom, upon what`
pub fn audit_list_about(l: Locale) -> String {
    MESSAGES.format(l, "audit-list-about", &[])
}

/// `Only lines after this number`
pub fn audit_after(l: Locale) -> String {
    MESSAGES.format(l, "audit-after", &[])
}

/// `Only what this one did`
pub fn audit_actor(l: Locale) -> String {
    MESSAGES.format(l, "audit-actor", &[])
}

/// `Only what this person did`
pub fn audit_person(l: Locale) -> String {
    MESSAGES.format(l, "audit-person", &[])
}

/// `Only this action: import, export …`
pub fn audit_action(l: Locale) -> String {
    MESSAGES.format(l, "audit-action", &[])
}

/// `Only what was done upon this, for example "import 12"`
pub fn audit_object(l: Locale) -> String {
    MESSAGES.format(l, "audit-object", &[])
}

/// `More: sangathan audit list --after { $seq }`
pub fn audit_more<'a>(l: Locale, seq: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "audit-more", &[("seq", seq.into())])
}

/// `Nothing further.`
pub fn audit_empty(l: Locale) -> String {
    MESSAGES.format(l, "audit-empty", &[])
}

/// `Check whether the trail is as it was written`
pub fn audit_verify_about(l: Locale) -> String {
    MESSAGES.format(l, "audit-verify-about", &[])
}

/// `A signed head from outside: a file or its text. May be repeated`
pub fn audit_head_given(l: Locale) -> String {
    MESSAGES.format(l, "audit-head-given", &[])
}

/// `A public key whose heads count. May be repeated`
pub fn audit_key_given(l: Locale) -> String {
    MESSAGES.format(l, "audit-key-given", &[])
}

/// `Folder of the signed heads, best on another disk; otherwise heads in the data folder`
pub fn audit_heads(l: Locale) -> String {
    MESSAGES.format(l, "audit-heads", &[])
}

/// `Sign where the trail ends now, and print the signed head`
pub fn audit_head_about(l: Locale) -> String {
    MESSAGES.format(l, "audit-head-about", &[])
}

/// `Print the public key with which heads are checked`
pub fn audit_key_about(l: Locale) -> String {
    MESSAGES.format(l, "audit-key-about", &[])
}

/// `With a QR code, for paper`
pub fn audit_qr(l: Locale) -> String {
    MESSAGES.format(l, "audit-qr", &[])
}

/// `All { $lines } lines fit together.`
pub fn audit_whole<'a>(l: Locale, lines: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "audit-whole", &[("lines", lines.into())])
}

/// `Last line { $seq }, seal { $hash }`
pub fn audit_end<'a>(l: Locale, seq: impl Into<Arg<'a>>, hash: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "audit-end", &[("seq", seq.into()), ("hash", hash.into())])
}

/// `Line { $seq } has no seal, or one that this version does not know: this program did not write it.`
pub fn audit_unsealed<'a>(l: Locale, seq: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "audit-unsealed", &[("seq", seq.into())])
}

/// `Line { $seq } is the first that does not fit: it or the line just before it was changed later, or the two changed places. What comes before is in order.`
pub fn audit_changed<'a>(l: Locale, seq: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "audit-changed", &[("seq", seq.into())])
}

/// `Line { $seq } is the first that does not fit: the lines between { $after } and it were deleted, or lines were renumbered. Up to line { $after } all is in order.`
pub fn audit_missing<'a>(l: Locale, seq: impl Into<Arg<'a>>, after: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "audit-missing", &[("seq", seq.into()), ("after", after.into())])
}

/// `The trail ends with line { $seq }, but the last line written was { $said }, with another seal: its end was cut off or exchanged.`
pub fn audit_cut<'a>(l: Locale, seq: impl Into<Arg<'a>>, said: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "audit-cut", &[("seq", seq.into()), ("said", said.into())])
}

/// `Of { $lines } lines, { $n } do not fit to what stands before them.`
pub fn audit_unfit<'a>(l: Locale, lines: impl Into<Arg<'a>>, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "audit-unfit", &[("lines", lines.into()), ("n", n.into())])
}

/// `The head of { $at } names another seal of line { $seq }: that line or one before it was exchanged.`
pub fn audit_head_differs<'a>(l: Locale, at: impl Into<Arg<'a>>, seq: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "audit-head-differs", &[("at", at.into()), ("seq", seq.into())])
}

/// `The head of { $at } names line { $seq }, but the trail ends before it: its end was cut off, or an older copy was restored.`
pub fn audit_head_beyond<'a>(l: Locale, at: impl Into<Arg<'a>>, seq: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "audit-head-beyond", &[("at", at.into()), ("seq", seq.into())])
}

/// `Line { $seq } of the head of { $at } is not in the trail, though later lines are.`
pub fn audit_head_absent<'a>(l: Locale, seq: impl Into<Arg<'a>>, at: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "audit-head-absent", &[("seq", seq.into()), ("at", at.into())])
}

/// `The head of { $at } (line { $seq }) belongs to another installation.`
pub fn audit_head_foreign<'a>(l: Locale, at: impl Into<Arg<'a>>, seq: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "audit-head-foreign", &[("at", at.into()), ("seq", seq.into())])
}

/// `The head of { $at } (line { $seq }) is signed with an unknown key. If the key is yours, name it with --key.`
pub fn audit_head_stranger<'a>(l: Locale, at: impl Into<Arg<'a>>, seq: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "audit-head-stranger", &[("at", at.into()), ("seq", seq.into())])
}

/// ```text
/// { $n ->
///         [one] The signature of { $n } head does not fit.
///        *[other] The signatures of { $n } heads do not fit.
///     }
/// ```
pub fn audit_heads_forged<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "audit-heads-forged", &[("n", n.into())])
}

/// ```text
/// { $n ->
///         [one] { $n } line of the file of heads cannot be read.
///        *[other] { $n } lines of the file of heads cannot be read.
///     }
/// ```
pub fn audit_heads_unreadable<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "audit-heads-unreadable", &[("n", n.into())])
}

/// `{ $fit } of { $all } signed heads fit.`
pub fn audit_heads_fit<'a>(l: Locale, fit: impl Into<Arg<'a>>, all: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "audit-heads-fit", &[("fit", fit.into()), ("all", all.into())])
}

/// `There was no signed head to compare with: only one that was kept outside shows that the end of the trail was cut off (--head, --heads).`
pub fn audit_no_heads(l: Locale) -> String {
    MESSAGES.format(l, "audit-no-heads", &[])
}

/// `This is no signed head and no file of them: { $said }`
pub fn audit_no_head<'a>(l: Locale, said: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "audit-no-head", &[("said", said.into())])
}

/// `This is no public key (64 digits): { $said }`
pub fn audit_no_key<'a>(l: Locale, said: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "audit-no-key", &[("said", said.into())])
}

/// `The audit trail is not as it was written. Keep the database as it is, and compare it with the last sound backup.`
pub fn audit_not_whole(l: Locale) -> String {
    MESSAGES.format(l, "audit-not-whole", &[])
}

/// `The audit trail is whole up to line { $seq }, seal { $hash }`
pub fn audit_copy_end<'a>(l: Locale, seq: impl Into<Arg<'a>>, hash: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "audit-copy-end", &[("seq", seq.into()), ("hash", hash.into())])
}

/// `The trail of the present database goes on from this copy.`
pub fn audit_copy_beside(l: Locale) -> String {
    MESSAGES.format(l, "audit-copy-beside", &[])
}

/// `This copy is not in the trail of the present database: one of the two belongs to another installation or was changed.`
pub fn audit_copy_apart(l: Locale) -> String {
    MESSAGES.format(l, "audit-copy-apart", &[])
}

/// `The audit trail is not as it was written: { $detail }`
pub fn audit_copy_broken<'a>(l: Locale, detail: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "audit-copy-broken", &[("detail", detail.into())])
}

/// `This server answers only under its public name (--public-url) or a name of this computer. Open http://localhost with the same port.`
pub fn web_other_name(l: Locale) -> String {
    MESSAGES.format(l, "web-other-name", &[])
}

/// `Write the whole database as files that any program reads`
pub fn export_about(l: Locale) -> String {
    MESSAGES.format(l, "export-about", &[])
}

/// ```text
/// Examples:
///       sangathan export --all /mnt/disk/sangathan-2026-11-22
///       sangathan --database postgres://… restore /mnt/disk/sangathan-2026-11-22
///
///     A CSV file for each table, and manifest.json with their counts and digests. In a new database, SQLite or PostgreSQL, restore makes the same one again.
///     Everything is in it, names too. Numbers stay sealed; keys are not in it.
/// ```
pub fn export_examples(l: Locale) -> String {
    MESSAGES.format(l, "export-examples", &[])
}

/// `Folder to make; must not exist yet`
pub fn export_all(l: Locale) -> String {
    MESSAGES.format(l, "export-all", &[])
}

/// `{ $tables } tables, { $rows } rows: { $folder }`
pub fn export_done<'a>(
    l: Locale,
    tables: impl Into<Arg<'a>>,
    rows: impl Into<Arg<'a>>,
    folder: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(
        l,
        "export-done",
        &[("tables", tables.into()), ("rows", rows.into()), ("folder", folder.into())],
    )
}

/// `The database was made from { $folder } and compared row by row: it is whole.`
pub fn export_restored<'a>(l: Locale, folder: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "export-restored", &[("folder", folder.into())])
}

/// `{ $folder } is whole: { $tables } tables, { $rows } rows.`
pub fn export_whole<'a>(
    l: Locale,
    folder: impl Into<Arg<'a>>,
    tables: impl Into<Arg<'a>>,
    rows: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(
        l,
        "export-whole",
        &[("folder", folder.into()), ("tables", tables.into()), ("rows", rows.into())],
    )
}

/// `There are tables in { $database } already. This folder is taken into a new, empty database only: choose another with --data or --database. Nothing was changed.`
pub fn export_not_new<'a>(l: Locale, database: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "export-not-new", &[("database", database.into())])
}
