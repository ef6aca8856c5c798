import Assessment

/// Numbers written for a person: by the locale's decimal mark, without grouping.
enum NumberWriting {
  /// The shortest writing of a finite number with at most 12 decimals, or with a given number of
  /// them.
  static func text(_ number: Double, marks: NumberMarks, decimals: Int? = nil) -> String {
    guard number.isFinite, number.magnitude < 1e15 else { return String(number) }
    let places = min(max(0, decimals ?? 12), 12)
    var scale = 1.0
    for _ in 0..<places { scale *= 10 }
    var text = ""
    let magnitude = number.magnitude
    if decimals == nil {
      let shortest = String(magnitude)
      // "1e-07" is not for candidates: fall through to digits.
      if !shortest.contains("e") {
        text = shortest.hasSuffix(".0") ? String(shortest.dropLast(2)) : shortest
      }
    }
    if text.isEmpty {
      let whole = magnitude.rounded(.down)
      let rest = ((magnitude - whole) * scale).rounded()
      let carried = rest >= scale
      text = String(Int64(whole) + (carried ? 1 : 0))
      if places > 0 {
        let digits = String(Int64(carried ? 0 : rest))
        text += "." + String(repeating: "0", count: places - digits.count) + digits
        if decimals == nil { while text.last == "0" { text.removeLast() } }
        if text.last == "." { text.removeLast() }
      }
    }
    let marked = text.map { $0 == "." ? Character(marks.decimal) : $0 }
    return (number < 0 ? "-" : "") + String(marked)
  }
}
