extension NumberInteraction {
  /// Reads what was typed in this field.
  ///
  /// Of the two numbers that a text such as `1,234` can mean, one that the field does not accept
  /// was not meant. Where it accepts neither, one in its range is taken, else the language's.
  ///
  /// - Parameters:
  ///   - text: what was typed.
  ///   - marks: the marks of the language.
  ///   - settlesAmbiguity: takes the language's reading where the field accepts both, instead of
  ///     failing as ambiguous.
  /// - Returns: the number, whether the field accepts it or not.
  /// - Throws: why the text is no number.
  public func reading(
    of text: String, marks: NumberMarks = .point, settlesAmbiguity: Bool = false
  ) throws(DecimalText.Failure) -> DecimalText {
    do throws(DecimalText.Failure) {
      return try DecimalText(text, marks: marks)
    } catch {
      guard case .ambiguous(let grouped, let decimal) = error else { throw error }
      let whole = DecimalText(grouped, decimals: 0)
      let broken = DecimalText(decimal, decimals: 3)
      switch (accepts(whole), accepts(broken)) {
      case (true, true) where !settlesAmbiguity: throw error
      case (true, _): return whole
      case (false, true): return broken
      case (false, false): return !hasInRange(whole) && hasInRange(broken) ? broken : whole
      }
    }
  }

  /// Whether a number lies in the range and has no more decimals than are accepted.
  public func accepts(_ number: DecimalText) -> Bool {
    hasInRange(number) && number.decimals <= decimals ?? .max
  }

  private func hasInRange(_ number: DecimalText) -> Bool {
    number.value >= minimum ?? -.infinity && number.value <= maximum ?? .infinity
  }
}
