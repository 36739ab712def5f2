#![doc = include_str!("../README.md")]

use proc_macro::TokenStream;
use quote::{format_ident, quote};
use syn::{ItemFn, parse_macro_input};

/// Runs an `async fn name(db: db::Db)` once on SQLite and once on PostgreSQL.
#[proc_macro_attribute]
pub fn both(_attributes: TokenStream, item: TokenStream) -> TokenStream {
    let function = parse_macro_input!(item as ItemFn);
    let name = &function.sig.ident;
    let sqlite = format_ident!("sqlite_{}", name);
    let postgres = format_ident!("postgres_{}", name);
    quote! {
        #function

        #[test]
        fn #sqlite() {
            ::db::testing::run(::db::testing::sqlite(), |db| async move { let _ = #name(db).await; });
        }

        #[test]
        fn #postgres() {
            ::db::testing::run(::db::testing::postgres(), |db| async move { let _ = #name(db).await; });
        }
    }
    .into()
}
