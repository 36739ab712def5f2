//! How photographs of an event look, to the office and to everybody.

use events::model::{EventId, Photo};
use ui::form::{Field, Input, field, hidden};
use ui::{Markup, html};
use words::Locale;

use crate::actions::photos::MOST;
use crate::messages as m;
use crate::web::{PROGRAMME, PUBLIC};

const TYPES: &str = "image/jpeg,image/png,image/webp";

/// Small ones that lead to the large: a page is read before they have come.
pub(crate) fn public(l: Locale, photos: &[Photo]) -> Markup {
    html! {
        @if !photos.is_empty() { div.photos {
            @for p in photos { figure {
                a href={ (PUBLIC) "/photos/" (p.id) } { img src={ (PUBLIC) "/photos/" (p.id) "/small" } alt="" loading="lazy"; (m::photo_open(l, (p.bytes / 1024).max(1))) }
                figcaption { (p.says) }
            } }
        } }
    }
}

/// The section of the office's page. `op`: operations of its forms, for whoever adds to it.
pub(crate) fn section(
    l: Locale,
    event: EventId,
    photos: &[Photo],
    op: Option<&dyn Fn() -> String>,
) -> Markup {
    if photos.is_empty() && op.is_none() {
        return html! {};
    }
    let action = format!("{PROGRAMME}/events/{event}/photos");
    html! {
        section #photos {
            h2 { (m::photo_title(l)) }
            @if !photos.is_empty() { div.photos {
                @for p in photos { figure {
                    img src={ (PROGRAMME) "/photos/" (p.id) } alt="" loading="lazy";
                    figcaption { (p.says) }
                    @if let Some(op) = op {
                        form.no-print method="post" action={ (action) "/withdraw" } {
                            (hidden(&op()))
                            input type="hidden" name="photo" value=(p.id);
                            button.button-quiet type="submit" aria-label={ (m::photo_withdraw(l)) ": " (p.says) } { (m::photo_withdraw(l)) }
                        }
                    }
                } }
            } }
            @if let Some(op) = op.filter(|_| photos.len() < MOST) {
                details.more.no-print {
                    summary { (m::photo_add(l)) }
                    form.form method="post" action=(action) enctype="multipart/form-data" {
                        (hidden(&op()))
                        (field(l, &Field::new("photo", m::photo_file(l), Input::File(TYPES.to_owned())).hint(m::photo_hint(l))))
                        (field(l, &Field::new("says", m::photo_says(l), Input::Text).hint(m::photo_says_hint(l))))
                        button type="submit" { (m::photo_add(l)) }
                    }
                }
            }
        }
    }
}
