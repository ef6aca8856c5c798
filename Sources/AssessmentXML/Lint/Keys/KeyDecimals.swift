import Assessment

/// Numeric keys with more digits than may be typed.
enum KeyDecimals: ItemRule {
  static let id = "key-decimals"

  static func check(_ entry: LintedItem, _ report: inout LintReport) {
    for field in entry.fields {
      guard case .number(let number) = field.interaction.kind, let decimals = number.decimals,
        let key = NumberKey(field, of: entry.item), key.decimals > decimals
      else { continue }
      let step = NumberKey.step(decimals: decimals)
      let nearest = (key.key / step).rounded() * step
      if abs(nearest - key.key) > key.tolerance + 1e-9 {
        report.error(
          .tooManyDecimals(key.key, decimals), at: entry.subject, field.steps, attribute: "key")
      }
    }
  }
}

extension LintMessage {
  fileprivate static func tooManyDecimals(_ key: Double, _ decimals: Int) -> LintMessage {
    let accepted =
      decimals == 0 ? "only whole numbers" : "at most " + counted(Double(decimals), "decimal")
    return
      "nobody can be right: the key is \(figure(key)), and one can enter \(accepted); round the key, or give a tolerance"
  }
}
