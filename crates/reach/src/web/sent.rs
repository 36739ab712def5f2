//! The form of a day's counts, as a browser sends it.

use axum::extract::Request;
use base::Kind;
use system::{Refusal, Sent};
use words::message::both;

use crate::messages as m;

/// Bytes of one form, screenshots and all.
pub(super) const LARGEST: usize = 32 << 20;
/// Fields of one form.
const FIELDS: usize = 400;

/// Reads the form.
///
/// # Errors
/// If it is none, is larger than [`LARGEST`], or ended too early.
pub(super) async fn read(request: Request) -> Result<Sent, Refusal> {
    let broken = || Refusal::told(Kind::Invalid, both(m::entry_broken));
    Sent::read(request, FIELDS).await.map_err(|e| e.refusal(broken))
}
