import Assessment

/// Replaces what a terminal would obey or hide by signs that can be seen.
///
/// Controls of C0 become their control pictures (`␛` for escape); those of C1, direction
/// overrides, tags outside a flag and annotation marks become `�`; a mark without a base is set on
/// a dotted circle. No-break formats that only guide line breaking are taken out.
public enum Sanitizer {
  /// Text for one line: line feeds and tabs become spaces.
  public static func line(_ text: String) -> String {
    isHarmless(text) ? text : clean(text, keepingLineFeeds: false)
  }

  /// Text for several lines: every kind of line end becomes a line feed, a tab becomes spaces.
  public static func lines(_ text: String) -> String {
    isHarmless(text) ? text : clean(text, keepingLineFeeds: true)
  }

  /// The longest cluster let through, in code points, as in Unicode's stream-safe format.
  private static let longestCluster = 32

  /// Printable ASCII needs no look at its properties.
  private static func isHarmless(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
  }

  private static func clean(_ text: String, keepingLineFeeds: Bool) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for cluster in text {
      let scalars = cluster.unicodeScalars
      if cluster.isNewline {
        result += keepingLineFeeds ? "\n" : " "
      } else if cluster == "\t" {
        result += keepingLineFeeds ? "    " : " "
      } else if let only = scalars.first, scalars.count == 1 {
        append(only, to: &result)
      } else {
        append(cluster, to: &result)
      }
    }
    return result
  }

  private static func append(_ scalar: Unicode.Scalar, to result: inout String) {
    switch scalar.value {
    case 0..<0x20:
      result.unicodeScalars.append(Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}")
    case 0x7F:
      result += "␡"
    case 0x20..<0x7F, 0xA0...0xAC, 0xAE..<0x300:
      result.unicodeScalars.append(scalar)
    case 0xAD, 0x200B...0x200D, 0x2060...0x2064, 0xFEFF, 0x034F, 0xFE00...0xFE0F:
      break
    default:
      if isDangerous(scalar) {
        result += "\u{FFFD}"
      } else if Character(scalar).columns == 0 {
        result += "◌"
        result.unicodeScalars.append(scalar)
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
  }

  private static func append(_ cluster: Character, to result: inout String) {
    if cluster.columns == 0, !cluster.unicodeScalars.contains(where: isDangerous) { result += "◌" }
    let isFlag = cluster.unicodeScalars.first?.value == 0x1F3F4
    for scalar in cluster.unicodeScalars.prefix(longestCluster) {
      if scalar.value < 0x20 || scalar.value == 0x7F || scalar.value == 0xAD {
        append(scalar, to: &result)
      } else if isDangerous(scalar), !(isFlag && (0xE0020...0xE007F).contains(scalar.value)) {
        result += "\u{FFFD}"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
  }

  private static func isDangerous(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x80..<0xA0, 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2065...0x206F,
      0xFFF0...0xFFFB, 0xE0000...0xE0FFF:
      true
    default:
      switch scalar.properties.generalCategory {
      case .control, .surrogate: true
      default: scalar.properties.isNoncharacterCodePoint
      }
    }
  }
}
