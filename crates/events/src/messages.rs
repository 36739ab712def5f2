//! Written by `cargo xtask words` from `messages/hi.ftl` and `messages/en.ftl`; change those instead.

use words::Locale;
use words::message::Messages;

static MESSAGES: Messages =
    Messages::new(include_str!("../messages/hi.ftl"), include_str!("../messages/en.ftl"));

/// `Public hearing`
pub fn kind_hearing(l: Locale) -> String {
    MESSAGES.format(l, "kind-hearing", &[])
}

/// `Meeting`
pub fn kind_meeting(l: Locale) -> String {
    MESSAGES.format(l, "kind-meeting", &[])
}

/// `Public gathering`
pub fn kind_gathering(l: Locale) -> String {
    MESSAGES.format(l, "kind-gathering", &[])
}

/// `Visit`
pub fn kind_visit(l: Locale) -> String {
    MESSAGES.format(l, "kind-visit", &[])
}

/// `Inspection`
pub fn kind_inspection(l: Locale) -> String {
    MESSAGES.format(l, "kind-inspection", &[])
}

/// `Opening, foundation stone`
pub fn kind_opening(l: Locale) -> String {
    MESSAGES.format(l, "kind-opening", &[])
}

/// `Ceremony`
pub fn kind_ceremony(l: Locale) -> String {
    MESSAGES.format(l, "kind-ceremony", &[])
}

/// `Sitting of the house or a committee`
pub fn kind_sitting(l: Locale) -> String {
    MESSAGES.format(l, "kind-sitting", &[])
}

/// `Other`
pub fn kind_other(l: Locale) -> String {
    MESSAGES.format(l, "kind-other", &[])
}

/// `Journey (never shown to the public)`
pub fn kind_journey(l: Locale) -> String {
    MESSAGES.format(l, "kind-journey", &[])
}

/// `At home (never shown to the public)`
pub fn kind_home(l: Locale) -> String {
    MESSAGES.format(l, "kind-home", &[])
}

/// `Government`
pub fn owner_government(l: Locale) -> String {
    MESSAGES.format(l, "owner-government", &[])
}

/// `The organisation's`
pub fn owner_party(l: Locale) -> String {
    MESSAGES.format(l, "owner-party", &[])
}

/// `In a personal capacity`
pub fn owner_personal(l: Locale) -> String {
    MESSAGES.format(l, "owner-personal", &[])
}

/// `Draft`
pub fn stage_draft(l: Locale) -> String {
    MESSAGES.format(l, "stage-draft", &[])
}

/// `Approved`
pub fn stage_approved(l: Locale) -> String {
    MESSAGES.format(l, "stage-approved", &[])
}

/// `Published`
pub fn stage_published(l: Locale) -> String {
    MESSAGES.format(l, "stage-published", &[])
}

/// `At once`
pub fn shown_now(l: Locale) -> String {
    MESSAGES.format(l, "shown-now", &[])
}

/// `On arrival`
pub fn shown_arrival(l: Locale) -> String {
    MESSAGES.format(l, "shown-arrival", &[])
}

/// `After leaving`
pub fn shown_after(l: Locale) -> String {
    MESSAGES.format(l, "shown-after", &[])
}

/// `Event in the programme`
pub fn held_event(l: Locale) -> String {
    MESSAGES.format(l, "held-event", &[])
}

/// `The programme of a representative, so that the people of the area know where they are`
pub fn held_why(l: Locale) -> String {
    MESSAGES.format(l, "held-why", &[])
}

/// `Written down by the office`
pub fn held_source(l: Locale) -> String {
    MESSAGES.format(l, "held-source", &[])
}
