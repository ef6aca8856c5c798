/// A duration as an author writes it: `12m`, `90s`, `1m30s`, `1h`, `500ms`.
///
/// There are no spaces in it, so that a list of durations can be separated by them.
public struct DurationText: Hashable, Sendable, CustomStringConvertible {
  /// The duration.
  public let milliseconds: Milliseconds

  /// Creates a duration from milliseconds.
  public init(milliseconds: Milliseconds) {
    self.milliseconds = milliseconds
  }

  /// Reads a duration; nil where it is none or over 100 hours.
  ///
  /// Units go from large to small.
  public init?(_ text: String) {
    let units: [(name: String, size: Int)] = [
      ("h", 3_600_000), ("m", 60_000), ("s", 1_000), ("ms", 1),
    ]
    var rest = Substring(text)
    var total = 0
    var lastUnit = -1
    while true {
      if rest.isEmpty { break }
      let digits = rest.prefix { ("0"..."9").contains($0) }
      guard let count = Int(digits), count <= 360_000_000 else { return nil }
      rest = rest.dropFirst(digits.count)
      let name = rest.prefix { ("a"..."z").contains($0) }
      rest = rest.dropFirst(name.count)
      guard let unit = units.firstIndex(where: { $0.name == name }), unit > lastUnit else {
        return nil
      }
      lastUnit = unit
      let (product, overflow) = count.multipliedReportingOverflow(by: units[unit].size)
      guard !overflow, product <= 360_000_000 else { return nil }
      total += product
    }
    guard lastUnit >= 0, total <= 360_000_000 else { return nil }
    milliseconds = total
  }

  /// The duration in the author's form.
  public var description: String {
    var parts: [String] = []
    var rest = milliseconds
    for (name, size) in [("h", 3_600_000), ("m", 60_000), ("s", 1_000), ("ms", 1)] {
      if rest >= size { parts.append("\(rest / size)\(name)") }
      rest %= size
    }
    return parts.isEmpty ? "0s" : parts.joined()
  }
}
