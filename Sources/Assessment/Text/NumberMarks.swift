/// The marks a language writes in numbers.
public struct NumberMarks: Hashable, Sendable {
  /// The mark before the decimals.
  public let decimal: Unicode.Scalar
  /// The mark between groups of three digits; spaces and apostrophes are always understood.
  public let grouping: Unicode.Scalar

  /// A point before decimals, as in English.
  public static let point = NumberMarks(decimal: ".", grouping: ",")
  /// A comma before decimals, as in German.
  public static let comma = NumberMarks(decimal: ",", grouping: ".")

  /// Creates marks.
  public init(decimal: Unicode.Scalar, grouping: Unicode.Scalar) {
    self.decimal = decimal
    self.grouping = grouping
  }

  /// The marks of a language tag or locale name such as `de`, `de_DE` or `en-GB`.
  ///
  /// Languages that write a decimal point are listed; all others are taken to write a comma.
  public init(language: String) {
    let parts = language.lowercased().split { $0 == "-" || $0 == "_" || $0 == "." }
    let isSwiss = parts.dropFirst().first == "ch"
    let pointed: Set<Substring> = ["en", "zh", "ja", "ko", "th", "he", "hi", "ms", "c", "posix"]
    let usesPoint = parts.first.map { pointed.contains($0) } ?? true
    self = usesPoint || isSwiss ? .point : .comma
  }
}
