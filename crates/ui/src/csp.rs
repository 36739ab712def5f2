//! What a browser may do with our pages.

/// The value of `Content-Security-Policy` for every page: nothing from elsewhere, no script and
/// no style inside the page, no framing.
pub const HEADER: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; \
     font-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
