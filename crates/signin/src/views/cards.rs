//! Cards with a QR code: one person each, to be shown on a screen or handed over on paper.

use ui::{Markup, html, qr};
use words::Locale;

use crate::messages as m;
use crate::sentences as say;

/// One card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Card {
    /// For whom.
    pub name: String,
    /// As what, and where: «मंडल अध्यक्ष, रामगढ़».
    pub duty: String,
    /// The address that opens the way in, once.
    pub link: String,
    /// Until when, microseconds since the epoch.
    pub until: i64,
}

/// The cards, and where to go back to. They are shown this once.
pub(crate) fn cards(l: Locale, organisation: &str, cards: &[Card], back: &str) -> Markup {
    html! {
        p.lead { (m::cards_lead(l, cards.len())) }
        p.sub { (m::cards_once(l)) }
        div.cards-sheet {
            @for (i, c) in cards.iter().enumerate() {
                section.card {
                    p.card-organisation { (organisation) }
                    h2 { (c.name) }
                    p { (c.duty) }
                    (qr::qr(&c.link, &m::card_qr(l, c.name.as_str())))
                    ol {
                        li { (m::card_step_scan(l)) }
                        li { (m::card_step_choose(l)) }
                        li { (m::card_step_alone(l)) }
                    }
                    p.card-until { (m::card_until(l, say::instant(c.until, l))) }
                    details.no-print {
                        summary { (m::card_link(l)) }
                        p { code id={ "link-" (i) } { (c.link) } }
                    }
                }
            }
        }
        p.no-print { a.button href=(back) { (m::cards_back(l)) } }
    }
}
