//! The page on which a list of workers is asked for as a file.

use ui::table::{Download, below};
use ui::{Here, Markup, html, lead};
use words::Locale;
use words::numbers::grouped;

use crate::actions::out::Standing;
use crate::messages as m;
use crate::web::out::{NUMBERS, OUT};
use crate::web::workers::of_area;

/// The page.
pub(crate) fn page(l: Locale, here: &Here, x: &Standing, numbers: bool) -> Markup {
    let code = &x.area.identity.code;
    let plain = here.without(NUMBERS);
    html! {
        (lead(&m::out_lead(l, x.area.name(l), grouped(x.round.told, l)), &[m::out_due(l, x.round.due())]))
        p { (m::out_how(l)) }
        (below(l, None, None, &Download::both(l, &plain, OUT)))
        @if numbers {
            h2 { (m::out_numbers(l)) }
            p { (m::out_numbers_how(l)) }
            (below(l, None, None, &Download::both(l, &plain.with(NUMBERS, "yes"), OUT)))
        }
        h2 { (m::out_columns(l)) }
        ul { @for line in columns(l, false) { li { (line) } } }
        p { a href=(of_area(code)) { (m::notice_back(l)) } }
    }
}

/// What the columns mean, a line each.
pub(crate) fn columns(l: Locale, numbers: bool) -> Vec<String> {
    let mut all = vec![
        m::out_means(l, m::out_col_no(l), m::out_means_no(l)),
        m::out_means(l, m::out_col_ref(l), m::out_means_ref(l)),
        m::out_means(l, m::notice_col_told(l), m::out_means_told(l)),
        m::out_means(l, m::worker_from(l), m::out_means_from(l)),
    ];
    all.extend(numbers.then(|| m::out_means(l, m::contact_mobile(l), m::out_means_mobile(l))));
    all
}
