//! A form as a browser sends it, with or without files.

use axum::body::Bytes;
use axum::extract::{FromRequest as _, Multipart, Request};
use http::header;

/// What was sent, in order.
#[derive(Debug, Default)]
pub struct Sent {
    /// Names and values.
    pub fields: Vec<(String, String)>,
    /// Files; one that was not chosen is none.
    pub files: Vec<SentFile>,
}

/// A file of a form.
#[derive(Debug)]
pub struct SentFile {
    /// The field.
    pub field: String,
    /// Its name, as whoever sent it says: any text, never a place in our folders.
    pub name: String,
    /// What is in it.
    pub bytes: Bytes,
}

/// What was sent is no form, is larger than the page takes, or ended too early.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Broken;

impl Sent {
    /// Reads a form of at most `most` fields and files; its bytes are limited by the route.
    ///
    /// # Errors
    /// [`Broken`].
    pub async fn read(request: Request, most: usize) -> Result<Sent, Broken> {
        let kind = request.headers().get(header::CONTENT_TYPE).and_then(|v| v.to_str().ok());
        let mut sent = Sent::default();
        if !kind.is_some_and(|k| k.starts_with("multipart/form-data")) {
            let body = Bytes::from_request(request, &()).await.map_err(|_| Broken)?;
            sent.fields = form_urlencoded::parse(&body).into_owned().take(most).collect();
            return Ok(sent);
        }
        let mut parts = Multipart::from_request(request, &()).await.map_err(|_| Broken)?;
        while let Some(part) = parts.next_field().await.map_err(|_| Broken)? {
            let field = part.name().unwrap_or_default().to_owned();
            let file = part.file_name().map(str::to_owned);
            let bytes = part.bytes().await.map_err(|_| Broken)?;
            if sent.fields.len() + sent.files.len() >= most {
                return Err(Broken);
            }
            match file {
                Some(_) if bytes.is_empty() => {}
                Some(name) => sent.files.push(SentFile { field, name, bytes }),
                None => sent.fields.push((field, String::from_utf8_lossy(&bytes).into_owned())),
            }
        }
        Ok(sent)
    }

    /// The first value of a field; empty if it was not sent.
    pub fn value(&self, name: &str) -> &str {
        self.fields.iter().find(|(n, _)| n == name).map_or("", |(_, v)| v.as_str())
    }
}
