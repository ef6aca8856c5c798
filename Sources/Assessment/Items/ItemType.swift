/// The native item types, by the names that XML, JSON and the command line use.
public enum ItemType: String, Hashable, Sendable, CaseIterable {
  /// One option is right or chosen.
  case choice
  /// True or false, or true, false and cannot say.
  case trueFalse = "true-false"
  /// Several options may be chosen.
  case multiple
  /// A number is typed.
  case number
  /// A short text is typed.
  case text
  /// A statement rated on a response set, or a semantic differential.
  case statement
  /// Options put in order of preference; has no key unless one is given.
  case ranking
  /// Options put in their right order.
  case ordering
  /// Entries given their partners.
  case matching
  /// Gaps in a text.
  case cloze
  /// The best and the worst of several actions.
  case bestWorst = "best-worst"
  /// Every action rated.
  case rateEach = "rate-each"
  /// Steps that open one after another, with hints.
  case steps
  /// A long text, kept and rated by people.
  case longText = "long-text"
  /// A page to read.
  case information
  /// A page to agree to.
  case consent
}
