//! A form as a browser sends it, with or without files. Nobody's Aadhaar number comes in with one.

use axum::body::Bytes;
use axum::extract::{FromRequest, FromRequestParts as _, Multipart, Request};
use axum::response::Response;
use base::Kind;
use http::header;
use serde::de::DeserializeOwned;
use words::aadhaar::holds_aadhaar;
use words::message::both;

use crate::messages as m;
use crate::{Refusal, Shared, Visit};

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

/// Why a form was not read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unread {
    /// What was sent is no form, is larger than the page takes, or ended too early.
    Broken,
    /// The field with this name holds an Aadhaar number. What was sent is kept nowhere.
    Aadhaar(String),
}

impl Unread {
    /// What is said of it; of a broken form what the page says of its own.
    pub fn refusal(self, broken: impl FnOnce() -> Refusal) -> Refusal {
        match self {
            Unread::Broken => broken(),
            Unread::Aadhaar(field) => {
                Refusal::told(Kind::Invalid, both(|l| m::sent_aadhaar(l, field.as_str())))
            }
        }
    }
}

/// Beginnings of names of fields whose digits are judged elsewhere: the cells of a file that is mended before its import (`desk`), where the guards of
/// the import know which column holds ids of accounts and which does not.
pub const JUDGED_ELSEWHERE: [&str; 3] = ["cell.", "text.", "same."];

/// The field that holds what may not be sent, if one does. No browser sends a zero byte, and PostgreSQL keeps no text with one; whether the operation is one of
/// ours is told by whoever reads it.
fn refused(fields: &[(String, String)]) -> Result<(), Unread> {
    let broken = |(name, value): &(String, String)| name != ui::form::OP && value.contains('\0');
    if fields.iter().any(broken) {
        return Err(Unread::Broken);
    }
    let judged = |name: &str| !JUDGED_ELSEWHERE.iter().any(|begin| name.starts_with(begin));
    match fields.iter().find(|(name, value)| judged(name) && holds_aadhaar(value)) {
        // A name comes from outside as well: it is shown, and must be short.
        Some((name, _)) => Err(Unread::Aadhaar(name.chars().take(40).collect())),
        None => Ok(()),
    }
}

impl Sent {
    /// Reads a form of at most `most` fields and files; its bytes are limited by the route.
    ///
    /// # Errors
    /// [`Unread`].
    pub async fn read(request: Request, most: usize) -> Result<Sent, Unread> {
        let kind = request.headers().get(header::CONTENT_TYPE).and_then(|v| v.to_str().ok());
        let mut sent = Sent::default();
        if !kind.is_some_and(|k| k.starts_with("multipart/form-data")) {
            let body = Bytes::from_request(request, &()).await.map_err(|_| Unread::Broken)?;
            sent.fields = form_urlencoded::parse(&body).into_owned().take(most).collect();
            refused(&sent.fields)?;
            return Ok(sent);
        }
        let mut parts = Multipart::from_request(request, &()).await.map_err(|_| Unread::Broken)?;
        while let Some(part) = parts.next_field().await.map_err(|_| Unread::Broken)? {
            let field = part.name().unwrap_or_default().to_owned();
            let file = part.file_name().map(str::to_owned);
            let bytes = part.bytes().await.map_err(|_| Unread::Broken)?;
            if sent.fields.len() + sent.files.len() >= most {
                return Err(Unread::Broken);
            }
            match file {
                Some(_) if bytes.is_empty() => {}
                Some(name) => sent.files.push(SentFile { field, name, bytes }),
                None => sent.fields.push((field, String::from_utf8_lossy(&bytes).into_owned())),
            }
        }
        refused(&sent.fields)?;
        Ok(sent)
    }

    /// The first value of a field; empty if it was not sent.
    pub fn value(&self, name: &str) -> &str {
        self.fields.iter().find(|(n, _)| n == name).map_or("", |(_, v)| v.as_str())
    }
}

/// A form without files, as a type: what pages use instead of the one of `axum`, so that no form is forgotten.
pub struct Form<T>(pub T);

impl<T: DeserializeOwned> FromRequest<Shared> for Form<T> {
    type Rejection = Response;

    async fn from_request(request: Request, shared: &Shared) -> Result<Form<T>, Response> {
        let (mut parts, body) = request.into_parts();
        let visit = match Visit::from_request_parts(&mut parts, shared).await {
            Ok(visit) => visit,
            Err(never) => match never {},
        };
        let unread = |u: Unread| {
            let broken = || Refusal::told(Kind::Invalid, both(m::sent_broken));
            visit.answer(Err(u.refusal(broken)))
        };
        let bytes = Bytes::from_request(Request::from_parts(parts.clone(), body), &())
            .await
            .map_err(|_| unread(Unread::Broken))?;
        let fields: Vec<_> = form_urlencoded::parse(&bytes).into_owned().collect();
        refused(&fields).map_err(&unread)?;
        let again = Request::from_parts(parts, bytes.into());
        let axum::Form(read) =
            axum::Form::<T>::from_request(again, &()).await.map_err(|_| unread(Unread::Broken))?;
        Ok(Form(read))
    }
}

#[cfg(test)]
mod tests {
    use axum::body::Body;

    use super::*;

    /// An invented number that is formed like an Aadhaar number, and is nobody's.
    fn number() -> String {
        (0..10).map(|d| format!("23456789012{d}")).find(|n| words::aadhaar::is_aadhaar(n)).unwrap()
    }

    fn urlencoded(body: String) -> Request {
        let request = Request::post("/x").header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        request.body(Body::from(body)).unwrap()
    }

    #[tokio::test]
    async fn a_text_that_no_database_keeps_is_no_form() {
        let read = Sent::read(urlencoded("name=x&said=a%00b".to_owned()), 9).await;
        assert_eq!(read.unwrap_err(), Unread::Broken);
    }

    #[tokio::test]
    async fn a_number_that_may_not_be_sent_names_its_field_and_nothing_else() {
        let n = number();
        for body in
            [format!("name=x&said={n}"), format!("name=x&said=is+{}+{}+{}", &n[..4], &n[4..8], &n[8..])]
        {
            let read = Sent::read(urlencoded(body.clone()), 9).await;
            assert_eq!(read.unwrap_err(), Unread::Aadhaar("said".to_owned()), "{body}");
        }
        let refusal = Unread::Aadhaar("said".to_owned()).refusal(|| Refusal::SignIn);
        assert!(matches!(refusal, Refusal::Told(Kind::Invalid, text, _) if text.en.contains("«said»")));
        let part = format!("--b\r\nContent-Disposition: form-data; name=\"wanted\"\r\n\r\n{n}\r\n--b--\r\n");
        let request = Request::post("/x").header(header::CONTENT_TYPE, "multipart/form-data; boundary=b");
        let read = Sent::read(request.body(Body::from(part)).unwrap(), 9).await;
        assert_eq!(read.unwrap_err(), Unread::Aadhaar("wanted".to_owned()));
    }

    #[tokio::test]
    async fn counts_telephones_and_cells_of_a_file_are_let_through() {
        let n = number();
        let id = "019350f2-0000-7000-8000-000000000001";
        let body = format!(
            "op={id}&count=12,34,56,789&phone=%2B919876543210&url=https://x.example/{n}&cell.name.3={n}"
        );
        let sent = Sent::read(urlencoded(body), 9).await.unwrap();
        assert_eq!((sent.value("op"), sent.value("cell.name.3")), (id, n.as_str()));
        assert_eq!(
            Sent::read(
                Request::post("/x")
                    .header(header::CONTENT_TYPE, "multipart/form-data")
                    .body(Body::empty())
                    .unwrap(),
                9
            )
            .await
            .unwrap_err(),
            Unread::Broken
        );
    }
}
