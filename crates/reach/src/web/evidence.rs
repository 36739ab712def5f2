//! `/evidence/{hash}`: the screenshot from which a count was typed.

use access::{AccessError, Action};
use axum::extract::Path;
use axum::response::{IntoResponse as _, Response};
use base::Kind;
use http::{HeaderMap, HeaderName, HeaderValue, header};
use system::{Refusal, Visit};
use words::message::both;

use crate::actions::within;
use crate::messages as m;
use crate::store;

/// The picture; it was written anew when it came, and is shown as nothing but a picture.
pub(super) async fn show(visit: Visit, Path(hash): Path<String>) -> Response {
    match picture(&visit, &hash).await {
        Ok(response) => response,
        Err(refusal) => visit.answer(Err(refusal)),
    }
}

async fn picture(visit: &Visit, hash: &str) -> Result<Response, Refusal> {
    let unknown = || Refusal::told(Kind::NotFound, both(m::evidence_unknown));
    let bytes = from_hex(hash).ok_or_else(unknown)?;
    let mut ctx = visit.read().await?;
    let scope = ctx.authorise(Action::ReadReach)?;
    // What an import brought that was taken back is not shown any more.
    let rests = store::evidence::rests(&mut ctx.tx, &bytes).await.map_err(AccessError::from)?;
    let mut seen = false;
    for (account, day) in rests {
        seen = seen || within(&mut ctx, &scope, account, day).await.is_ok();
    }
    let found = if seen { intake::blobs::get(&mut ctx, &bytes).await? } else { None };
    ctx.rollback().await?;
    let (kind, bytes) = found.ok_or_else(unknown)?;
    let (kind, ending) = match kind.as_str() {
        "image/png" => ("image/png", "png"),
        "image/jpeg" => ("image/jpeg", "jpg"),
        _ => return Err(unknown()),
    };
    let mut headers = HeaderMap::new();
    for (name, value) in [
        (header::CONTENT_TYPE, kind),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::CONTENT_SECURITY_POLICY, "default-src 'none'; sandbox; frame-ancestors 'none'"),
        (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
        (header::CACHE_CONTROL, "private, no-store"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    let short: String = hash.chars().take(12).collect();
    if let Ok(value) = HeaderValue::from_str(&format!("inline; filename=\"{short}.{ending}\"")) {
        headers.insert(header::CONTENT_DISPOSITION, value);
    }
    Ok((headers, bytes).into_response())
}

/// The 32 bytes of a hash in 64 small hexadecimal digits.
fn from_hex(text: &str) -> Option<Vec<u8>> {
    let digit = |b: u8| match b {
        b'0'..=b'9' => Some(b - b'0'),
        b'a'..=b'f' => Some(b - b'a' + 10),
        _ => None,
    };
    let (pairs, rest) = text.as_bytes().as_chunks::<2>();
    if pairs.len() != 32 || !rest.is_empty() {
        return None;
    }
    pairs.iter().map(|[a, b]| Some(digit(*a)? << 4 | digit(*b)?)).collect()
}
