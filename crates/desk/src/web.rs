//! The pages of the desk: one file each with its handlers.

mod draft;
mod import;
mod new;

use access::Action;
use axum::extract::{DefaultBodyLimit, Request};
use axum::routing::{get, post};
use base::Kind;
use intake::IntakeError;
use system::{Refusal, Routes, Sent};
use words::message::both;

use crate::looks::Unread;
use crate::messages as m;

/// Bytes of a file with its form.
pub(crate) const LARGEST: usize = 32 << 20;
/// Bytes of a form of corrections.
const FORM: usize = 4 << 20;
/// Fields of a form of corrections.
const FIELDS: usize = 6_000;

/// All pages.
pub(crate) fn routes() -> Routes {
    use Action::{Import, SeeImports, UndoImport};
    Routes::new()
        .route("/imports/new", Import, get(new::show))
        .route("/imports/new", Import, post(new::upload).layer(DefaultBodyLimit::max(LARGEST)))
        .route("/imports/templates/{kind}", Import, get(new::template))
        .route("/imports/drafts/{id}", Import, get(draft::show))
        .route("/imports/drafts/{id}/mend", Import, post(draft::mend).layer(DefaultBodyLimit::max(FORM)))
        .route("/imports/drafts/{id}/columns", Import, post(draft::columns))
        .route("/imports/drafts/{id}/import", Import, post(draft::import))
        .route("/imports/drafts/{id}/discard", Import, post(draft::discard))
        .route("/imports/{no}", SeeImports, get(import::show))
        .route("/imports/{no}/rejects.csv", Import, get(import::rejects))
        .route("/imports/{no}/again", Import, post(import::again))
        .route("/imports/{no}/undo", UndoImport, post(import::undo))
}

/// Reads a form.
async fn sent(request: Request) -> Result<Sent, Refusal> {
    Sent::read(request, FIELDS).await.map_err(|e| e.refusal(broken))
}

/// A form that is none of ours, or ended too early.
fn broken() -> Refusal {
    Refusal::told(Kind::Invalid, both(|l| m::form_broken(l, LARGEST >> 20)))
}

/// What went wrong, in words, and where to begin anew.
fn told(e: IntakeError) -> Refusal {
    match e {
        IntakeError::Access(e) => e.into(),
        e => Refusal::Told(e.kind(), e.text(), vec![("/imports/new".to_owned(), both(m::new_title))]),
    }
}

impl From<Unread> for Refusal {
    fn from(e: Unread) -> Refusal {
        match e {
            Unread::File(e) => told(e),
            Unread::Own(refusal) => refusal,
        }
    }
}
