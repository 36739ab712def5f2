//! A form as a browser sends it, with or without files.

use axum::body::Bytes;
use axum::extract::{FromRequest as _, Multipart, Request};
use base::Kind;
use http::header;
use system::Refusal;
use words::message::both;

use crate::messages as m;

/// Bytes of one form, screenshots and all.
pub(super) const LARGEST: usize = 32 << 20;
/// Fields of one form.
const FIELDS: usize = 400;

/// What was sent, in order.
#[derive(Default)]
pub(super) struct Sent {
    /// Names and values.
    pub fields: Vec<(String, String)>,
    /// Names and contents of files; a file that was not chosen is none.
    pub files: Vec<(String, Bytes)>,
}

fn broken() -> Refusal {
    Refusal::told(Kind::Invalid, both(m::entry_broken))
}

impl Sent {
    /// Reads a form.
    ///
    /// # Errors
    /// If it is none, is larger than [`LARGEST`], or ended too early.
    pub async fn read(request: Request) -> Result<Sent, Refusal> {
        let kind = request.headers().get(header::CONTENT_TYPE).and_then(|v| v.to_str().ok());
        let mut sent = Sent::default();
        if !kind.is_some_and(|k| k.starts_with("multipart/form-data")) {
            let body = Bytes::from_request(request, &()).await.map_err(|_| broken())?;
            sent.fields = form_urlencoded::parse(&body).into_owned().take(FIELDS).collect();
            return Ok(sent);
        }
        let mut parts = Multipart::from_request(request, &()).await.map_err(|_| broken())?;
        while let Some(part) = parts.next_field().await.map_err(|_| broken())? {
            let (name, file) = (part.name().unwrap_or_default().to_owned(), part.file_name().is_some());
            let bytes = part.bytes().await.map_err(|_| broken())?;
            if sent.fields.len() + sent.files.len() >= FIELDS {
                return Err(broken());
            }
            match file {
                true if bytes.is_empty() => {}
                true => sent.files.push((name, bytes)),
                false => sent.fields.push((name, String::from_utf8_lossy(&bytes).into_owned())),
            }
        }
        Ok(sent)
    }
}
