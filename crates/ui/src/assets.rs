//! The style sheet, the script, the icon and the fonts, inside the binary.
//!
//! Their address carries a version made from all their bytes, so a browser may keep them for ever.

use std::sync::LazyLock;

use axum::Router;
use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use http::{HeaderValue, StatusCode, header};
use rust_embed::RustEmbed;
use sha2::{Digest as _, Sha256};

#[derive(RustEmbed)]
#[folder = "../../web/dist"]
struct Dist;

static VERSION: LazyLock<String> = LazyLock::new(|| {
    let mut names: Vec<_> = Dist::iter().collect();
    names.sort();
    let mut all = Sha256::new();
    for name in names {
        all.update(name.as_bytes());
        if let Some(file) = Dist::get(&name) {
            all.update(file.metadata.sha256_hash());
        }
    }
    all.finalize().iter().take(8).map(|b| format!("{b:02x}")).collect()
});

/// Sixteen hexadecimal digits that change with any byte of any embedded file.
pub fn version() -> &'static str {
    &VERSION
}

/// The address of an embedded file: `href("app.css")`.
pub fn href(name: &str) -> String {
    format!("/assets/{}/{name}", version())
}

/// The embedded files, by name and bytes.
pub fn files() -> impl Iterator<Item = (String, Vec<u8>)> {
    Dist::iter().filter_map(|n| Dist::get(&n).map(|f| (n.into_owned(), f.data.into_owned())))
}

/// The bytes of one embedded file: for what the server draws itself.
pub fn file(name: &str) -> Option<Vec<u8>> {
    Dist::get(name).map(|f| f.data.into_owned())
}

/// `/assets/{version}/{name}`; anything else below `/assets` is 404.
///
/// Compression is left to a layer around the whole router.
pub fn routes<S: Clone + Send + Sync + 'static>() -> Router<S> {
    Router::new().route("/assets/{version}/{*name}", get(serve))
}

async fn serve(Path((wanted, name)): Path<(String, String)>) -> Response {
    // An address of another version may hold other bytes: never answer it with these.
    let file = (wanted == version()).then(|| Dist::get(&name)).flatten();
    let Some(file) = file else {
        return (StatusCode::NOT_FOUND, [(header::CACHE_CONTROL, "no-store")]).into_response();
    };
    let kind = match file.metadata.mimetype() {
        t if t.starts_with("text/") => HeaderValue::from_str(&format!("{t}; charset=utf-8")),
        t => HeaderValue::from_str(t),
    };
    let headers = [
        (header::CONTENT_TYPE, kind.unwrap_or(HeaderValue::from_static("application/octet-stream"))),
        (header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=31536000, immutable")),
        (header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
    ];
    (headers, file.data).into_response()
}

#[cfg(test)]
mod tests {
    use axum::body::Body;
    use http::Request;
    use tower::ServiceExt as _;

    use super::*;

    async fn get(path: &str) -> Response {
        routes::<()>().oneshot(Request::get(path).body(Body::empty()).unwrap()).await.unwrap()
    }

    #[tokio::test]
    async fn every_embedded_file_is_served_for_ever() {
        let mut n = 0;
        for (name, bytes) in files() {
            let r = get(&href(&name)).await;
            assert_eq!(r.status(), 200, "{name}");
            assert!(r.headers()[header::CACHE_CONTROL].to_str().unwrap().contains("immutable"));
            assert_eq!(r.headers()[header::X_CONTENT_TYPE_OPTIONS], "nosniff");
            let body = axum::body::to_bytes(r.into_body(), usize::MAX).await.unwrap();
            assert_eq!(body, bytes, "{name}");
            n += 1;
        }
        assert!(n >= 7, "style, script, icon and four fonts");
        let css = get(&href("app.css")).await;
        assert_eq!(css.headers()[header::CONTENT_TYPE], "text/css; charset=utf-8");
        let js = get(&href("app.js")).await;
        assert_eq!(js.headers()[header::CONTENT_TYPE], "text/javascript; charset=utf-8");
    }

    #[tokio::test]
    async fn another_version_or_name_is_not_found() {
        for path in ["/assets/0000000000000000/app.css".to_owned(), href("no.css"), href("../Cargo.toml")] {
            let r = get(&path).await;
            assert_eq!(r.status(), 404, "{path}");
        }
        assert_eq!(version().len(), 16);
    }

    #[test]
    fn the_style_sheet_asks_nobody_else_and_embeds_its_fonts() {
        let css = String::from_utf8(Dist::get("app.css").unwrap().data.into_owned()).unwrap();
        assert!(!css.contains("http:") && !css.contains("https:"));
        for (name, _) in files().filter(|(n, _)| n.ends_with(".woff2")) {
            assert!(css.contains(&format!("./{name}")), "{name} is not used");
        }
    }
}
