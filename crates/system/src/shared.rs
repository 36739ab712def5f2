use std::sync::Arc;

use access::Host;
use ui::NavItem;
use words::Locale;

/// What every page may use.
#[derive(Clone)]
pub struct Shared {
    /// The installation.
    pub host: Host,
    /// Whether everything shown is an invented sample.
    pub sample: bool,
    /// The organisation's name, if it has said one.
    pub organisation: Arc<str>,
    nav: Arc<dyn Fn(Locale) -> Vec<NavItem> + Send + Sync>,
}

impl Shared {
    /// For an installation, with the navigation composed of all systems.
    pub fn new(
        host: Host,
        sample: bool,
        organisation: &str,
        nav: impl Fn(Locale) -> Vec<NavItem> + Send + Sync + 'static,
    ) -> Shared {
        Shared { host, sample, organisation: organisation.into(), nav: Arc::new(nav) }
    }

    /// The navigation in a language.
    pub fn nav(&self, l: Locale) -> Vec<NavItem> {
        (self.nav)(l)
    }
}
