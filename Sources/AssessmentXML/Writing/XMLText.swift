/// Pieces of XML text.
enum XMLText {
  /// One attribute with a space before it; its value is escaped.
  static func attribute(_ name: String, _ value: String) -> String {
    " \(name)=\"\(escaped(value))\""
  }

  /// A text as an attribute's value; characters that XML cannot hold are left out.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      // As they stand, these would be read back as spaces.
      case "\t", "\n", "\r": result += "&#\(scalar.value);"
      case "\u{0}"..<"\u{20}", "\u{FFFE}", "\u{FFFF}": continue
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// A text between tags.
  static func content(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\t", "\n": result.unicodeScalars.append(scalar)
      case "\u{0}"..<"\u{20}", "\u{FFFE}", "\u{FFFF}": continue
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// An element with its children, which are told how far they stand in.
  static func element(
    _ name: String, _ attributes: String = "", indent: String, _ children: (String) -> String
  ) -> String {
    let inner = children(indent + "  ")
    return inner.isEmpty
      ? "\(indent)<\(name)\(attributes)/>\n"
      : "\(indent)<\(name)\(attributes)>\n\(inner)\(indent)</\(name)>\n"
  }

  /// A number with six significant digits, or fewer where the rest are zeros; no exponent.
  static func number(_ number: Double) -> String {
    guard number.isFinite, number != 0 else { return "0" }
    // Scaling by powers of ten one by one stays exact enough for six digits.
    var magnitude = number.magnitude
    var pointAfter = 6
    while magnitude >= 1e6 {
      magnitude /= 10
      pointAfter += 1
    }
    while magnitude < 1e5, pointAfter > -300 {
      magnitude *= 10
      pointAfter -= 1
    }
    var whole = Int(magnitude.rounded())
    if whole >= 1_000_000 {
      whole /= 10
      pointAfter += 1
    }
    var digits = String(whole)
    while digits.last == "0", digits.utf8.count > max(1, pointAfter) { digits.removeLast() }
    let sign = number < 0 ? "-" : ""
    if pointAfter <= 0 {
      return "\(sign)0.\(String(repeating: "0", count: -pointAfter))\(digits)"
    }
    if pointAfter >= digits.utf8.count {
      return sign + digits + String(repeating: "0", count: pointAfter - digits.utf8.count)
    }
    let split = digits.index(digits.startIndex, offsetBy: pointAfter)
    return "\(sign)\(digits[..<split]).\(digits[split...])"
  }

  /// Numbers with a space between them.
  static func numbers(_ numbers: some Sequence<Double>) -> String {
    numbers.map(number).joined(separator: " ")
  }
}
