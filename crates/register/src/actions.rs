//! What is done to the register by hand.

pub mod contacts;
pub mod designations;
pub mod fields;
pub mod linked;
pub mod moves;
pub mod near;
pub mod notice;
pub mod out;
pub mod overview;
pub mod own_work;
pub mod phones;
pub mod roll;
pub mod same;
pub mod sample;
pub mod vacant;
pub mod work;
pub mod worker;
pub mod workers;

use access::{AccessError, Action, Ctx, Line};
use areas::model::AreaId;
use base::{AsOf, Day, Kind};
use intake::guards::NeverHeld;
use words::{Text, message::both};

use crate::model::{ContactId, ContactKind, Office, OfficeId, PersonId, Vacancy};
use crate::rules::fields::Wrong;
use crate::{messages, store};
use base::Span;

/// Why an act on the register was refused.
#[derive(Debug, thiserror::Error)]
pub enum RegisterError {
    /// Not allowed, or the database.
    #[error(transparent)]
    Access(#[from] AccessError),
    /// No such office.
    #[error("no office {0}")]
    NoOffice(OfficeId),
    /// The day lies outside the office's time.
    #[error("the office is held {0}; the last day must lie in it")]
    OutsideSpan(String),
    /// A change by hand needs a reason.
    #[error("a reason is needed")]
    NoReason,
    /// No such number.
    #[error("no contact {0}")]
    NoContact(ContactId),
    /// No such worker, or none whom the actor may see.
    #[error("no worker {0}")]
    NoWorker(PersonId),
    /// No such unit, or none that the actor may see.
    #[error("no such unit")]
    NoUnit,
    /// The organisation has no such designation, or not at such a unit.
    #[error("no designation {0} there")]
    NoDesignation(String),
    /// Another has the only post of this designation.
    #[error("somebody else is {0} there")]
    Held(String),
    /// A worker has a name in at least one script.
    #[error("a name is needed")]
    NoName,
    /// No row of the sheet has this code, or two have.
    #[error("no row {0}")]
    NoCode(String),
    /// Two answers of one person.
    #[error("two answers of one person")]
    BothAnswers,
    /// No such sample, or none that the actor may see.
    #[error("no such sample")]
    NoSample,
    /// Nobody has a duty there today.
    #[error("nobody has a duty there")]
    NobodyThere,
    /// No number is known of them.
    #[error("no mobile number is known of them")]
    NoMobile,
    /// Their number may not be used: why.
    #[error("their number may not be used")]
    Withheld(Text),
    /// No such two entries, or not both inside what the actor may see.
    #[error("no such pair of workers")]
    NoPair,
    /// It was decided otherwise before.
    #[error("it was decided otherwise before")]
    Decided,
    /// Somebody is looking for pairs already.
    #[error("pairs are being looked for already")]
    Looking,
    /// What was typed is no number of this kind. Never carries it.
    #[error("this is no {}", .0.name())]
    NoNumber(ContactKind),
    /// No such work or tour, or none that concerns the actor.
    #[error("no such work")]
    NoWork,
    /// The work is not to be done any more.
    #[error("the work was withdrawn")]
    WorkOver,
    /// The worker has answered; nobody writes over that.
    #[error("they have answered themselves")]
    AnsweredSelf,
    /// Only the presidents of the unit and the mandal write for a worker.
    #[error("too far from this worker to write for them")]
    NotNear,
    /// The account belongs to no worker of the register.
    #[error("this account is no worker's")]
    NoAccount,
    /// A text is missing.
    #[error("a text is needed")]
    NoText,
    /// A text is longer than this many letters.
    #[error("a text of more than {0} letters")]
    TooLong(usize),
    /// A tour leads somewhere.
    #[error("a place is needed")]
    NoPlace,
    /// This is no year of birth.
    #[error("this is no year of birth")]
    NoYear,
    /// One of the choices of the form is needed.
    #[error("a choice is needed")]
    NoChoice,
    /// Nobody is given this designation any more.
    #[error("{} is not given any more", .0.en)]
    DesignationEnded(Text),
    /// A name that asks or says what is never held.
    #[error("{name}: nothing of the kind ({what}) is held here", name = .1, what = .0.name())]
    NeverHeld(NeverHeld, String),
    /// Something else is called so.
    #[error("something else is called {0}")]
    Taken(String),
    /// A code has another form.
    #[error("{0} is no code")]
    BadCode(String),
    /// A text is needed in Hindi and in English.
    #[error("a text is needed in both languages")]
    BothLanguages,
    /// So many have the designation at units of another kind.
    #[error("{0} have it at units of another kind")]
    LevelHeld(i64),
    /// The organisation has no such field, or does not ask it any more.
    #[error("no field {0}")]
    NoField(String),
    /// The field is still asked.
    #[error("the field {0} is still asked")]
    FieldAsked(String),
    /// A list needs values, and not too many.
    #[error("a list of values is needed")]
    NoChoices,
    /// The field with this title does not take the value.
    #[error("{}: {}", .0.en, .1.code())]
    BadValue(Text, Wrong),
}

impl From<db::DbError> for RegisterError {
    fn from(e: db::DbError) -> Self {
        RegisterError::Access(e.into())
    }
}

impl RegisterError {
    /// Which kind of failure this is.
    pub const fn kind(&self) -> Kind {
        match self {
            RegisterError::Access(e) => e.kind(),
            RegisterError::NoOffice(_)
            | RegisterError::NoContact(_)
            | RegisterError::NoWorker(_)
            | RegisterError::NoWork
            | RegisterError::NoAccount
            | RegisterError::NoUnit => Kind::NotFound,
            RegisterError::NoPair | RegisterError::NoSample | RegisterError::NoMobile => Kind::NotFound,
            RegisterError::NobodyThere | RegisterError::Withheld(_) => Kind::Conflict,
            RegisterError::NotNear => Kind::Forbidden,
            RegisterError::Held(_)
            | RegisterError::Decided
            | RegisterError::Looking
            | RegisterError::WorkOver
            | RegisterError::AnsweredSelf => Kind::Conflict,
            RegisterError::OutsideSpan(_)
            | RegisterError::NoReason
            | RegisterError::NoNumber(_)
            | RegisterError::NoDesignation(_)
            | RegisterError::NoCode(_)
            | RegisterError::BothAnswers
            | RegisterError::NoText
            | RegisterError::TooLong(_)
            | RegisterError::NoPlace
            | RegisterError::NoYear
            | RegisterError::NoChoice
            | RegisterError::DesignationEnded(_)
            | RegisterError::NeverHeld(..)
            | RegisterError::BadCode(_)
            | RegisterError::BothLanguages
            | RegisterError::NoField(_)
            | RegisterError::NoChoices
            | RegisterError::BadValue(..)
            | RegisterError::NoName => Kind::Invalid,
            RegisterError::Taken(_) | RegisterError::LevelHeld(_) | RegisterError::FieldAsked(_) => {
                Kind::Conflict
            }
        }
    }

    /// What happened and the way out.
    pub fn text(&self) -> Text {
        match self {
            RegisterError::Access(AccessError::Vault(e)) => e.text(),
            RegisterError::Access(e) => both(|l| messages::error_access(l, e.to_string())),
            RegisterError::NoOffice(id) => both(|l| messages::error_no_office(l, id.to_string())),
            RegisterError::OutsideSpan(s) => both(|l| messages::error_outside(l, s)),
            RegisterError::NoReason => both(messages::error_no_reason),
            RegisterError::NoContact(_) => both(messages::contact_none),
            RegisterError::NoWorker(_) => both(messages::worker_none),
            RegisterError::NoUnit => both(messages::worker_no_unit),
            RegisterError::NoDesignation(code) => both(|l| messages::worker_no_designation(l, code)),
            RegisterError::Held(code) => both(|l| messages::worker_held(l, code)),
            RegisterError::NoName => both(messages::worker_no_name),
            RegisterError::NoPair => both(messages::same_no_pair),
            RegisterError::NoSample => both(messages::sample_none),
            RegisterError::NobodyThere => both(messages::sample_nobody),
            RegisterError::NoMobile => both(messages::sample_no_mobile),
            RegisterError::Withheld(why) => why.clone(),
            RegisterError::Decided => both(messages::same_decided_before),
            RegisterError::Looking => both(messages::same_looking),
            RegisterError::NoNumber(kind) => both(|l| kind.unread(l)),
            RegisterError::NoCode(code) => both(|l| messages::notice_no_code(l, code)),
            RegisterError::BothAnswers => both(messages::notice_both),
            RegisterError::NoWork => both(messages::work_none),
            RegisterError::WorkOver => both(messages::work_over),
            RegisterError::AnsweredSelf => both(messages::work_answered_self),
            RegisterError::NotNear => both(messages::work_not_near),
            RegisterError::NoAccount => both(messages::work_no_account),
            RegisterError::NoText => both(messages::work_no_text),
            RegisterError::TooLong(most) => both(|l| messages::work_too_long(l, *most)),
            RegisterError::NoPlace => both(messages::work_no_place),
            RegisterError::NoYear => both(messages::work_no_year),
            RegisterError::NoChoice => both(messages::work_no_choice),
            RegisterError::DesignationEnded(t) => both(|l| messages::designation_ended_error(l, t.get(l))),
            RegisterError::NeverHeld(what, name) => {
                both(|l| messages::field_never(l, name.as_str(), what.name()))
            }
            RegisterError::Taken(name) => both(|l| messages::field_taken(l, name)),
            RegisterError::BadCode(code) => both(|l| messages::field_bad_code(l, code)),
            RegisterError::BothLanguages => both(messages::field_both_languages),
            RegisterError::LevelHeld(n) => both(|l| messages::designation_level_held(l, *n)),
            RegisterError::NoField(code) => both(|l| messages::field_none(l, code)),
            RegisterError::FieldAsked(code) => both(|l| messages::field_asked(l, code)),
            RegisterError::NoChoices => both(messages::field_no_choices),
            RegisterError::BadValue(title, wrong) => fields::wrong_text(title, wrong),
        }
    }
}

/// Ends an office by hand: `last` is its last day. The office then is vacant where each area has one.
///
/// # Errors
/// [`RegisterError`]; then nothing was changed.
pub async fn end_office(
    ctx: &mut Ctx,
    id: OfficeId,
    last: Day,
    reason: &str,
) -> Result<Office, RegisterError> {
    let scope = ctx.authorise(Action::EndOffice)?;
    if reason.trim().is_empty() {
        return Err(RegisterError::NoReason);
    }
    let now = AsOf::current(ctx.today());
    let mut office = store::office(&mut ctx.tx, id, now).await?.ok_or(RegisterError::NoOffice(id))?;
    let place = match office.area {
        Some(area) => areas::store::one::on_day(&mut ctx.tx, &scope, area, now).await?.is_some(),
        None => false,
    };
    if !place && !scope.is_whole() {
        return Err(RegisterError::NoOffice(id));
    }
    if !office.span.contains(last) {
        let until = office.span.last().map_or("…".to_owned(), |d| d.to_string());
        return Err(RegisterError::OutsideSpan(format!("{}..{until}", office.span.from)));
    }
    office.span.until = last.plus(1);
    office.reason = Some(reason.trim().to_owned());
    let stamp = ctx.stamp(None);
    store::set_office(&mut ctx.tx, &office, stamp).await?;
    if let (true, Some(area)) = (office.role.per_area(), office.area) {
        let empty = Vacancy { role: office.role, area, span: Span::since(office.span.until) };
        store::set_vacancy(&mut ctx.tx, &empty, None, stamp).await?;
    }
    let area = office.area.map(AreaId::uuid);
    ctx.audit(Line::of(Action::EndOffice, format!("office {id}")).why(reason).at(area).fields(&["until"]));
    Ok(office)
}
