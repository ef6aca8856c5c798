/// The languages in which figures are described.
public enum FigureLanguage: Sendable, Hashable, CaseIterable {
  /// English.
  case english
  /// German.
  case german

  /// The words.
  var wording: any FigureWording {
    switch self {
    case .english: EnglishFigureWording()
    case .german: GermanFigureWording()
    }
  }
}
