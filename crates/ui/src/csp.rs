//! What a browser may do with our pages.

/// The value of `Content-Security-Policy` for every page: nothing from elsewhere, no script and
/// no style inside the page, no framing. Scripts may fetch and start workers from here only: the map that moves does.
pub const HEADER: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; \
     font-src 'self'; connect-src 'self'; worker-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
