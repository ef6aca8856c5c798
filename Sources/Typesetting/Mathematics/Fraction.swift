/// A fraction on one line.
public enum Fraction {
  /// The fraction as one character where Unicode has it (½), else `a/b`, with brackets around
  /// parts that hold an operator or a space.
  public static func text(_ numerator: String, over denominator: String) -> String {
    if let whole = single["\(numerator)/\(denominator)"] { return whole }
    return bracketed(numerator) + "/" + bracketed(denominator)
  }

  private static func bracketed(_ part: String) -> String {
    let isSimple = part.allSatisfy {
      $0.isLetter || $0.isNumber || $0 == "." || $0 == "," || $0 == "%"
    }
    return isSimple ? part : "(\(part))"
  }

  private static let single = [
    "1/2": "½", "1/3": "⅓", "2/3": "⅔", "1/4": "¼", "3/4": "¾", "1/5": "⅕", "2/5": "⅖",
    "3/5": "⅗", "4/5": "⅘", "1/6": "⅙", "5/6": "⅚", "1/7": "⅐", "1/8": "⅛", "3/8": "⅜",
    "5/8": "⅝", "7/8": "⅞", "1/9": "⅑", "1/10": "⅒",
  ]
}
