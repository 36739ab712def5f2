//! The first set-up: edition, organisation, first administrator.

use access::installation::Edition;
use ui::form::{Field, Input};
use ui::{Markup, html};
use words::Locale;

use super::Sheet;
use crate::messages as m;

/// The question that the organisation's edition asks of everybody who is to hold a grant.
pub(crate) fn paid(l: Locale) -> Field {
    let answers = [("", m::paid_choose(l)), ("no", m::paid_no(l)), ("yes", m::paid_is(l))];
    let answers = answers.map(|(v, words)| (v.to_owned(), words));
    Field::new("paid", m::paid_question(l), Input::Select(answers.into())).hint(m::paid_why(l))
}

/// The page.
pub(crate) fn set_up(l: Locale, sheet: &Sheet<'_>) -> Markup {
    let editions = std::iter::once((String::new(), m::paid_choose(l)));
    let editions = editions.chain(Edition::ALL.map(|e| (e.name().to_owned(), e.title(l)))).collect();
    let fields = vec![
        Field::new("edition", m::field_edition(l), Input::Select(editions)).hint(m::edition_never(l)),
        Field::new("organisation", m::field_organisation(l), Input::Text)
            .hint(m::organisation_hint(l))
            .autocomplete("organization"),
        Field::new("name", m::field_own_name(l), Input::Text).autocomplete("name"),
        Field::new("login", m::field_login(l), Input::Text).hint(m::login_hint(l)).autocomplete("username"),
        paid(l).optional().hint(m::paid_organisation_only(l)),
    ];
    html! {
        p.sub { (m::set_up_lead(l)) }
        dl.meanings {
            dt { (Edition::Organisation.title(l)) }
            dd { (m::edition_organisation_means(l)) }
            dt { (Edition::Office.title(l)) }
            dd { (m::edition_office_means(l)) }
        }
        (sheet.draw(l, fields, &m::set_up_submit(l)))
    }
}
