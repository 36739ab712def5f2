//! Written by `cargo xtask words` from `messages/hi.ftl` and `messages/en.ftl`; change those instead.

use words::Locale;
use words::message::{Arg, Messages};

static MESSAGES: Messages =
    Messages::new(include_str!("../messages/hi.ftl"), include_str!("../messages/en.ftl"));

/// `Sangathan`
pub fn product(l: Locale) -> String {
    MESSAGES.format(l, "product", &[])
}

/// `{ $page } · Sangathan`
pub fn title<'a>(l: Locale, page: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "title", &[("page", page.into())])
}

/// `Skip to the main part`
pub fn skip(l: Locale) -> String {
    MESSAGES.format(l, "skip", &[])
}

/// `Menu`
pub fn menu(l: Locale) -> String {
    MESSAGES.format(l, "menu", &[])
}

/// `Main menu`
pub fn menu_label(l: Locale) -> String {
    MESSAGES.format(l, "menu-label", &[])
}

/// `हिन्दी`
pub fn other_language(l: Locale) -> String {
    MESSAGES.format(l, "other-language", &[])
}

/// `Sign out`
pub fn sign_out(l: Locale) -> String {
    MESSAGES.format(l, "sign-out", &[])
}

/// `Sample: all people and figures are invented`
pub fn sample_band(l: Locale) -> String {
    MESSAGES.format(l, "sample-band", &[])
}

/// `Figures up to { $when }`
pub fn data_as_of<'a>(l: Locale, when: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "data-as-of", &[("when", when.into())])
}

/// `Version { $version }`
pub fn version<'a>(l: Locale, version: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "version", &[("version", version.into())])
}

/// `Where the figures come from`
pub fn sources(l: Locale) -> String {
    MESSAGES.format(l, "sources", &[])
}

/// `What happens to your data, and whom to complain to`
pub fn contact(l: Locale) -> String {
    MESSAGES.format(l, "contact", &[])
}

/// `Address of this page: { $url }`
pub fn address<'a>(l: Locale, url: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "address", &[("url", url.into())])
}

/// `Target:`
pub fn verdict_of(l: Locale) -> String {
    MESSAGES.format(l, "verdict-of", &[])
}

/// `met`
pub fn verdict_met(l: Locale) -> String {
    MESSAGES.format(l, "verdict-met", &[])
}

/// `not met`
pub fn verdict_not_met(l: Locale) -> String {
    MESSAGES.format(l, "verdict-not-met", &[])
}

/// `cannot tell`
pub fn verdict_cannot_tell(l: Locale) -> String {
    MESSAGES.format(l, "verdict-cannot-tell", &[])
}

/// `no target set`
pub fn verdict_no_target(l: Locale) -> String {
    MESSAGES.format(l, "verdict-no-target", &[])
}

/// `What the signs mean`
pub fn verdict_key(l: Locale) -> String {
    MESSAGES.format(l, "verdict-key", &[])
}

/// `Order`
pub fn sort(l: Locale) -> String {
    MESSAGES.format(l, "sort", &[])
}

/// `ascending`
pub fn sort_up(l: Locale) -> String {
    MESSAGES.format(l, "sort-up", &[])
}

/// `descending`
pub fn sort_down(l: Locale) -> String {
    MESSAGES.format(l, "sort-down", &[])
}

/// `More rows ›`
pub fn more_rows(l: Locale) -> String {
    MESSAGES.format(l, "more-rows", &[])
}

/// `Download`
pub fn download(l: Locale) -> String {
    MESSAGES.format(l, "download", &[])
}

/// `{ $what } (at least)`
pub fn least_of<'a>(l: Locale, what: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "least-of", &[("what", what.into())])
}

/// `{ $what } (at most)`
pub fn most_of<'a>(l: Locale, what: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "most-of", &[("what", what.into())])
}

/// `What this is`
pub fn sheet_about(l: Locale) -> String {
    MESSAGES.format(l, "sheet-about", &[])
}

/// `not known`
pub fn unknown(l: Locale) -> String {
    MESSAGES.format(l, "unknown", &[])
}

/// `Filter`
pub fn filter(l: Locale) -> String {
    MESSAGES.format(l, "filter", &[])
}

/// `Show`
pub fn filter_go(l: Locale) -> String {
    MESSAGES.format(l, "filter-go", &[])
}

/// `Show all`
pub fn filter_clear(l: Locale) -> String {
    MESSAGES.format(l, "filter-clear", &[])
}

/// `Source`
pub fn provenance_source(l: Locale) -> String {
    MESSAGES.format(l, "provenance-source", &[])
}

/// `Date`
pub fn provenance_date(l: Locale) -> String {
    MESSAGES.format(l, "provenance-date", &[])
}

/// `Rule`
pub fn provenance_rule(l: Locale) -> String {
    MESSAGES.format(l, "provenance-rule", &[])
}

/// `Counted`
pub fn provenance_count(l: Locale) -> String {
    MESSAGES.format(l, "provenance-count", &[])
}

/// `Who fills this: { $who }`
pub fn empty_filled_by<'a>(l: Locale, who: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "empty-filled-by", &[("who", who.into())])
}

/// ```text
/// { $n ->
///         [one] { $n } thing to put right
///        *[other] { $n } things to put right
///     }
/// ```
pub fn form_errors<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "form-errors", &[("n", n.into())])
}

/// `This form was not opened since you signed in, or it was cut short on its way. Nothing was recorded. Open the page again and send it once more.`
pub fn form_foreign(l: Locale) -> String {
    MESSAGES.format(l, "form-foreign", &[])
}

/// `The parameter «{ $name }» cannot be read, or is empty.`
pub fn parameter_wrong<'a>(l: Locale, name: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "parameter-wrong", &[("name", name.into())])
}

/// `(optional)`
pub fn optional(l: Locale) -> String {
    MESSAGES.format(l, "optional", &[])
}

/// `surely above`
pub fn curve_met(l: Locale) -> String {
    MESSAGES.format(l, "curve-met", &[])
}

/// `cannot tell`
pub fn curve_cannot_tell(l: Locale) -> String {
    MESSAGES.format(l, "curve-cannot-tell", &[])
}

/// `not above`
pub fn curve_not_met(l: Locale) -> String {
    MESSAGES.format(l, "curve-not-met", &[])
}

/// `{ $least } to { $most }`
pub fn curve_range<'a>(l: Locale, least: impl Into<Arg<'a>>, most: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "curve-range", &[("least", least.into()), ("most", most.into())])
}

/// `{ $share } ({ $label }): { $met } of { $all } surely above`
pub fn curve_mark<'a>(
    l: Locale,
    share: impl Into<Arg<'a>>,
    label: impl Into<Arg<'a>>,
    met: impl Into<Arg<'a>>,
    all: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(
        l,
        "curve-mark",
        &[("share", share.into()), ("label", label.into()), ("met", met.into()), ("all", all.into())],
    )
}

/// `{ $share } ({ $label }): { $met } of { $all } surely above, { $unsure } cannot tell`
pub fn curve_mark_unsure<'a>(
    l: Locale,
    share: impl Into<Arg<'a>>,
    label: impl Into<Arg<'a>>,
    met: impl Into<Arg<'a>>,
    all: impl Into<Arg<'a>>,
    unsure: impl Into<Arg<'a>>,
) -> String {
    MESSAGES.format(
        l,
        "curve-mark-unsure",
        &[
            ("share", share.into()),
            ("label", label.into()),
            ("met", met.into()),
            ("all", all.into()),
            ("unsure", unsure.into()),
        ],
    )
}

/// `{ $share } ({ $label })`
pub fn curve_mark_uncounted<'a>(l: Locale, share: impl Into<Arg<'a>>, label: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "curve-mark-uncounted", &[("share", share.into()), ("label", label.into())])
}

/// `Threshold`
pub fn curve_threshold(l: Locale) -> String {
    MESSAGES.format(l, "curve-threshold", &[])
}

/// `The same as a table`
pub fn curve_as_table(l: Locale) -> String {
    MESSAGES.format(l, "curve-as-table", &[])
}

/// `how many of { $n }`
pub fn curve_people<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "curve-people", &[("n", n.into())])
}

/// ```text
/// { $n ->
///         [one] Counting stopped { $n } time; the line is broken there.
///        *[other] Counting stopped { $n } times; the line is broken there.
///     }
/// ```
pub fn series_gaps<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "series-gaps", &[("n", n.into())])
}

/// `the true number lies in this band`
pub fn series_band(l: Locale) -> String {
    MESSAGES.format(l, "series-band", &[])
}

/// `at least this many`
pub fn series_open(l: Locale) -> String {
    MESSAGES.format(l, "series-open", &[])
}

/// `{ $label }: { $n }`
pub fn series_target<'a>(l: Locale, label: impl Into<Arg<'a>>, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "series-target", &[("label", label.into()), ("n", n.into())])
}

/// `This chart begins at { $n }, not at zero.`
pub fn series_not_from_zero<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "series-not-from-zero", &[("n", n.into())])
}

/// `There is no count for these days.`
pub fn series_empty(l: Locale) -> String {
    MESSAGES.format(l, "series-empty", &[])
}

/// `Day`
pub fn series_day(l: Locale) -> String {
    MESSAGES.format(l, "series-day", &[])
}

/// `Count`
pub fn series_count(l: Locale) -> String {
    MESSAGES.format(l, "series-count", &[])
}

/// `The counts as a table`
pub fn series_as_table(l: Locale) -> String {
    MESSAGES.format(l, "series-as-table", &[])
}

/// `not counted in this week.`
pub fn bars_unknown(l: Locale) -> String {
    MESSAGES.format(l, "bars-unknown", &[])
}

/// `Week that ended on { $day }`
pub fn bars_week<'a>(l: Locale, day: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "bars-week", &[("day", day.into())])
}

/// `Enlarge`
pub fn series_enlarge(l: Locale) -> String {
    MESSAGES.format(l, "series-enlarge", &[])
}

/// `Zoom in`
pub fn series_near(l: Locale) -> String {
    MESSAGES.format(l, "series-near", &[])
}

/// `Zoom out`
pub fn series_far(l: Locale) -> String {
    MESSAGES.format(l, "series-far", &[])
}

/// `Earlier`
pub fn series_earlier(l: Locale) -> String {
    MESSAGES.format(l, "series-earlier", &[])
}

/// `Later`
pub fn series_later(l: Locale) -> String {
    MESSAGES.format(l, "series-later", &[])
}

/// `Movable map`
pub fn map_move(l: Locale) -> String {
    MESSAGES.format(l, "map-move", &[])
}

/// `Show all`
pub fn map_whole(l: Locale) -> String {
    MESSAGES.format(l, "map-whole", &[])
}

/// `Area`
pub fn map_area(l: Locale) -> String {
    MESSAGES.format(l, "map-area", &[])
}

/// `Target`
pub fn map_verdict(l: Locale) -> String {
    MESSAGES.format(l, "map-verdict", &[])
}

/// ```text
/// { $n ->
///         [one] The outline of { $n } area is not known; it stands in the table only.
///        *[other] The outlines of { $n } areas are not known; they stand in the table only.
///     }
/// ```
pub fn map_undrawn<'a>(l: Locale, n: impl Into<Arg<'a>>) -> String {
    MESSAGES.format(l, "map-undrawn", &[("n", n.into())])
}

/// `This request could not be understood`
pub fn problem_400(l: Locale) -> String {
    MESSAGES.format(l, "problem-400", &[])
}

/// `Something in the address or in what was sent is incomplete. Go back and try again.`
pub fn problem_400_why(l: Locale) -> String {
    MESSAGES.format(l, "problem-400-why", &[])
}

/// `Sign in first`
pub fn problem_401(l: Locale) -> String {
    MESSAGES.format(l, "problem-401", &[])
}

/// `You have to sign in to see this page.`
pub fn problem_401_why(l: Locale) -> String {
    MESSAGES.format(l, "problem-401-why", &[])
}

/// `Sign in`
pub fn problem_sign_in(l: Locale) -> String {
    MESSAGES.format(l, "problem-sign-in", &[])
}

/// `This is not allowed`
pub fn problem_403(l: Locale) -> String {
    MESSAGES.format(l, "problem-403", &[])
}

/// `You have not been given the right to do this. Ask whoever gave you your account.`
pub fn problem_403_why(l: Locale) -> String {
    MESSAGES.format(l, "problem-403-why", &[])
}

/// `This page was not found`
pub fn problem_404(l: Locale) -> String {
    MESSAGES.format(l, "problem-404", &[])
}

/// `The address may be wrong, or the thing may have been removed.`
pub fn problem_404_why(l: Locale) -> String {
    MESSAGES.format(l, "problem-404-why", &[])
}

/// `This cannot be done at this address`
pub fn problem_405(l: Locale) -> String {
    MESSAGES.format(l, "problem-405", &[])
}

/// `Go back to the previous page and send the form again.`
pub fn problem_405_why(l: Locale) -> String {
    MESSAGES.format(l, "problem-405-why", &[])
}

/// `Something changed meanwhile`
pub fn problem_409(l: Locale) -> String {
    MESSAGES.format(l, "problem-409", &[])
}

/// `Someone else changed the same entry. Nothing is lost: open the page again, look, and then write.`
pub fn problem_409_why(l: Locale) -> String {
    MESSAGES.format(l, "problem-409-why", &[])
}

/// `The file is too large`
pub fn problem_413(l: Locale) -> String {
    MESSAGES.format(l, "problem-413", &[])
}

/// `Split the file into smaller parts and send those.`
pub fn problem_413_why(l: Locale) -> String {
    MESSAGES.format(l, "problem-413-why", &[])
}

/// `Something has to be put right`
pub fn problem_422(l: Locale) -> String {
    MESSAGES.format(l, "problem-422", &[])
}

/// `What was sent cannot be stored as it stands.`
pub fn problem_422_why(l: Locale) -> String {
    MESSAGES.format(l, "problem-422-why", &[])
}

/// `Please wait a little`
pub fn problem_429(l: Locale) -> String {
    MESSAGES.format(l, "problem-429", &[])
}

/// `There were too many attempts in a short time. Try again later.`
pub fn problem_429_why(l: Locale) -> String {
    MESSAGES.format(l, "problem-429-why", &[])
}

/// `Something went wrong on our side`
pub fn problem_500(l: Locale) -> String {
    MESSAGES.format(l, "problem-500", &[])
}

/// `It is not your fault. What you wrote was not stored; try again a little later.`
pub fn problem_500_why(l: Locale) -> String {
    MESSAGES.format(l, "problem-500-why", &[])
}

/// `Busy just now`
pub fn problem_503(l: Locale) -> String {
    MESSAGES.format(l, "problem-503", &[])
}

/// `A large job is running, such as a file being imported. Try again in a minute.`
pub fn problem_503_why(l: Locale) -> String {
    MESSAGES.format(l, "problem-503-why", &[])
}

/// `There is no room left`
pub fn problem_507(l: Locale) -> String {
    MESSAGES.format(l, "problem-507", &[])
}

/// `The server has no space left. Tell the operator.`
pub fn problem_507_why(l: Locale) -> String {
    MESSAGES.format(l, "problem-507-why", &[])
}

/// `What to do now`
pub fn problem_way_out(l: Locale) -> String {
    MESSAGES.format(l, "problem-way-out", &[])
}

/// `Go to the first page`
pub fn problem_home(l: Locale) -> String {
    MESSAGES.format(l, "problem-home", &[])
}

/// `Try again`
pub fn problem_retry(l: Locale) -> String {
    MESSAGES.format(l, "problem-retry", &[])
}

/// `If you ask about this, give this number:`
pub fn problem_id(l: Locale) -> String {
    MESSAGES.format(l, "problem-id", &[])
}

/// `This request came from another website and was therefore refused. Open the page on this site and send it again.`
pub fn csrf_why(l: Locale) -> String {
    MESSAGES.format(l, "csrf-why", &[])
}
