//! What `config`'s commands answer.

mod changed;
mod contexts;
mod explained;
mod whole;

pub use changed::{ConfigChanged, ConfigChangedView};
pub use contexts::{Contexts, ContextsView};
pub use explained::{Explanation, ExplanationView};
pub use whole::{Config, ConfigView};
