/// A number as a person types it: strict, finite, in either decimal mark.
///
/// Accepts an optional sign (`-`, `+` or the minus sign U+2212), digits, groups of three and one
/// decimal mark. Refuses exponents, hexadecimal, `inf`, `nan` and anything beyond 15 significant
/// digits, which a binary number could not keep.
public struct DecimalText: Hashable, Sendable {
  /// The number.
  public let value: Double
  /// How many digits were typed behind the decimal mark.
  public let decimals: Int

  /// One of the two readings of an ambiguous text.
  init(_ value: Double, decimals: Int) {
    self.value = value
    self.decimals = decimals
  }

  /// Why a text is not a number.
  public enum Failure: Error, Hashable, Sendable {
    /// Nothing was typed.
    case empty
    /// The text is no number.
    case malformed
    /// `1,234` or `1.234`: a group in one language, decimals in another. The two readings.
    case ambiguous(grouped: Double, decimal: Double)
    /// More digits than can be kept.
    case tooLong
  }

  /// Reads a text.
  ///
  /// A single mark that cannot be a group mark is the decimal mark, whichever it is. A single
  /// mark before exactly three digits is ambiguous when it is the language's grouping mark.
  ///
  /// - Parameters:
  ///   - text: what was typed.
  ///   - marks: the marks of the language.
  ///   - settlesAmbiguity: takes the language's reading instead of failing as ambiguous.
  /// - Throws: why the text is no number.
  public init(
    _ text: String, marks: NumberMarks = .point, settlesAmbiguity: Bool = false
  ) throws(Failure) {
    var scalars = Array(text.unicodeScalars)
    while scalars.last.map(Self.isSpace) == true { scalars.removeLast() }
    while scalars.first.map(Self.isSpace) == true { scalars.removeFirst() }
    guard let first = scalars.first else { throw .empty }
    let isNegative = first == "-" || first == "\u{2212}"
    if isNegative || first == "+" { scalars.removeFirst() }

    let positions = scalars.indices.filter { !Self.isDigit(scalars[$0]) }
    let kinds = Set(positions.map { scalars[$0] })
    guard positions.count < scalars.count, kinds.count <= 2 else { throw .malformed }

    var decimalPosition: Int?
    if let last = positions.last, Self.isDecimalMark(scalars[last]) {
      let isOnly = positions.filter { scalars[$0] == scalars[last] }.count == 1
      if kinds.count == 2 {
        guard isOnly else { throw .malformed }
        decimalPosition = last
      } else if isOnly {
        let isGroup = (1...3).contains(last) && scalars.count - last == 4 && scalars[0] != "0"
        if isGroup, scalars[last] == marks.grouping {
          guard settlesAmbiguity else {
            let sign: Double = isNegative ? -1 : 1
            throw .ambiguous(
              grouped: sign * (try Self.number(scalars, decimal: nil)),
              decimal: sign * (try Self.number(scalars, decimal: last)))
          }
        } else {
          decimalPosition = last
        }
      }
    }
    try Self.checkGroups(scalars, positions.filter { $0 != decimalPosition }, end: decimalPosition)
    let magnitude = try Self.number(scalars, decimal: decimalPosition)
    value = isNegative ? -magnitude : magnitude
    decimals = decimalPosition.map { scalars.count - $0 - 1 } ?? 0
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private static func isDecimalMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "." || scalar == ","
  }

  private static func isGroupMark(_ scalar: Unicode.Scalar) -> Bool {
    isDecimalMark(scalar) || isSpace(scalar) || scalar == "'" || scalar == "\u{2019}"
  }

  private static func checkGroups(
    _ scalars: [Unicode.Scalar], _ groups: [Int], end: Int?
  ) throws(Failure) {
    guard let first = groups.first else { return }
    guard Set(groups.map { scalars[$0] }).count == 1, isGroupMark(scalars[first]),
      (1...3).contains(first)
    else { throw .malformed }
    let ends = groups.dropFirst() + [end ?? scalars.count]
    for (start, end) in zip(groups, ends) where end - start != 4 { throw .malformed }
  }

  private static func number(_ scalars: [Unicode.Scalar], decimal: Int?) throws(Failure) -> Double {
    var digits = ""
    for (index, scalar) in scalars.enumerated() {
      if index == decimal {
        digits.append(".")
      } else if isDigit(scalar) {
        digits.unicodeScalars.append(scalar)
      }
    }
    guard digits.drop(while: { $0 == "0" || $0 == "." }).filter({ $0 != "." }).count <= 15 else {
      throw .tooLong
    }
    if digits.hasPrefix(".") { digits = "0" + digits }
    if digits.hasSuffix(".") { digits += "0" }
    guard let number = Double(digits) else { throw .malformed }
    return number
  }
}
