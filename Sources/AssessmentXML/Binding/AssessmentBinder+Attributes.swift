import Assessment

/// Attributes as values. The schema has checked their shapes, not their sizes.
extension AssessmentBinder {
  /// A value with its white space collapsed, as the schema's tokens are.
  func token(_ element: XMLElement, _ name: AttributeName) -> String? {
    element.readBytes(name).map(WhiteSpace.collapsed)
  }

  /// A value exactly as written.
  func verbatim(_ element: XMLElement, _ name: AttributeName) -> String? {
    element.read(name)
  }

  /// Whether an attribute says yes; a missing one says what is usual.
  func yes(_ element: XMLElement, _ name: AttributeName, unlessSaid usual: Bool = false) -> Bool {
    token(element, name).map { $0 == "yes" } ?? usual
  }

  /// A list of names.
  func names(_ element: XMLElement, _ name: AttributeName) -> [String] {
    guard let text = token(element, name), !text.isEmpty else { return [] }
    guard text.utf8.contains(0x20) else { return [text] }
    return text.utf8.split(separator: 0x20).map { String(Substring($0)) }
  }

  /// One of the words of an enumeration.
  func word<Word: RawRepresentable<String>>(
    _ element: XMLElement, _ name: AttributeName
  ) -> Word? {
    token(element, name).flatMap(Word.init)
  }

  /// A finite number.
  func number(_ element: XMLElement, _ name: AttributeName) -> Double? {
    token(element, name).flatMap { finite($0, element, name) }
  }

  /// A number of an attribute; there is one zero, whatever its sign.
  func finite(_ text: String, _ element: XMLElement, _ name: AttributeName) -> Double? {
    guard let number = Double(text), number.isFinite else {
      error(
        "number-range", "the number '\(Wording.shortened(text))' is too large", at: element, name)
      return nil
    }
    return number == 0 ? 0 : number
  }

  /// A whole number.
  func integer(_ element: XMLElement, _ name: AttributeName) -> Int? {
    guard let text = token(element, name) else { return nil }
    guard let number = Int(text), abs(number) <= 1_000_000_000 else {
      error(
        "number-range", "the number '\(Wording.shortened(text))' is too large", at: element, name)
      return nil
    }
    return number
  }

  /// A count; the schema keeps it from 0 to 100,000.
  func count(_ element: XMLElement, _ name: AttributeName) -> Int? {
    integer(element, name)
  }

  /// A percentage as a share from 0 to 1.
  func share(_ element: XMLElement, _ name: AttributeName) -> Double? {
    guard let text = token(element, name), let percent = Double(text.dropLast()) else { return nil }
    if percent > 100 {
      error("number-range", "'\(text)' is more than 100%", at: element, name)
    }
    return min(percent, 100) / 100
  }

  func duration(_ element: XMLElement, _ name: AttributeName) -> Milliseconds? {
    token(element, name).flatMap { duration($0, at: element, name) }
  }

  func duration(
    _ text: String, at element: XMLElement, _ name: AttributeName? = nil
  ) -> Milliseconds? {
    if let duration = DurationText(text) { return duration.milliseconds }
    error(
      "duration",
      "'\(Wording.shortened(text))' is not a duration up to 100 hours: write 12m or 90s",
      at: element, name)
    return nil
  }

  func pattern(_ element: XMLElement, _ name: AttributeName) -> Pattern? {
    guard let source = verbatim(element, name) else { return nil }
    do {
      return try Pattern(source)
    } catch {
      self.error("pattern", "\(error.message), at character \(error.offset + 1)", at: element, name)
      return nil
    }
  }

  func bounds(_ element: XMLElement) -> Bounds {
    Bounds(
      atLeast: number(element, .atLeast), atMost: number(element, .atMost),
      over: number(element, .over), under: number(element, .under))
  }

  /// The clock of an element; what it does with extra time where it does not say so itself.
  func timing(_ element: XMLElement, allowsExtraTime: Bool = true) -> Timing {
    // Most items have no clock of their own.
    guard element.attributes.contains(where: { $0.name.isOfTiming }) else {
      return Timing(allowsExtraTime: allowsExtraTime)
    }
    return Timing(
      limitMs: duration(element, .time), warningsMs: warnings(element),
      minimumMs: duration(element, .minimumTime) ?? 0, timeout: word(element, .timeout),
      resume: word(element, .resume), clock: word(element, .clock),
      allowsExtraTime: yes(element, .extraTime, unlessSaid: allowsExtraTime),
      maximumInterruptions: count(element, .maxInterruptions))
  }

  private func warnings(_ element: XMLElement) -> [Milliseconds] {
    guard let text = token(element, .warn) else { return [] }
    let warnings = text.split { $0 == " " || $0 == "," }.compactMap {
      duration(String($0), at: element, .warn)
    }
    return warnings.sorted(by: >)
  }
}
