import Assessment
import Typesetting

/// What a typed line answers to an interaction.
enum PlainAnswer: Hashable, Sendable {
  /// A whole answer.
  case entry(Entry)
  /// An answer with something amiss, and what; kept as a draft where there is one.
  case refused(Entry?, ResponseNotice)
  /// A number that can be read in two ways.
  case ambiguous(typed: String, grouped: Double, decimal: Double)
  /// No answer; the numbers that would be.
  case outOfRange(ClosedRange<Int>)
  /// No answer: a number that stands more often than once.
  case repeated(Int, times: Int)
  /// Nothing that could be an answer.
  case none
}

/// Reads typed lines as answers.
struct PlainAnswerReader: Sendable {
  let marks: NumberMarks
  let spoken: SpokenText

  /// What a line answers.
  func read(_ line: String, to kind: Interaction.Kind) -> PlainAnswer {
    switch kind {
    case .choice(let choice):
      return choice.isMultiple ? several(line, choice) : single(line, choice.options)
    case .rating(let rating): return self.rating(line, rating.responses.points)
    case .number(let number): return self.number(line, number)
    case .text(let text): return self.text(line, text)
    case .order(let order):
      return list(line, count: order.options.count, of: order.options.count, isDistinct: true) {
        .ordered($0.map { .identifier(order.options[$0.number].id) })
      }
    case .match(let match):
      return list(
        line, count: match.entries.count, of: match.options.count, isDistinct: !match.allowsReuse,
        takesGaps: true
      ) { places in
        .record(
          places.map {
            Value.Field(match.entries[$0.place].id, .identifier(match.options[$0.number].id))
          })
      }
    case .bestWorst(let options):
      return list(line, count: 2, of: options.count, isDistinct: true, takesGaps: true) { places in
        .record(
          places.map {
            Value.Field($0.place == 0 ? "best" : "worst", .identifier(options[$0.number].id))
          })
      }
    case .rateEach(let actions, let responses): return rateEach(line, actions, responses.points)
    case .consent: return .none
    }
  }

  private func single(_ line: String, _ options: [Option]) -> PlainAnswer {
    if let number = Int(line) {
      guard options.indices.contains(number - 1) else {
        return .outOfRange(1...max(1, options.count))
      }
      return .entry(Entry(.identifier(options[number - 1].id)))
    }
    var keys = OptionKeys(count: options.count)
    if line.count == 1, let letter = line.first, let index = keys.index(of: .character(letter)) {
      return .entry(Entry(.identifier(options[index].id)))
    }
    let folded = line.lowercased()
    let named = options.filter { spoken.text($0.content).lowercased() == folded }
    guard named.count == 1 else { return .none }
    return .entry(Entry(.identifier(named[0].id)))
  }

  private func several(_ line: String, _ choice: ChoiceInteraction) -> PlainAnswer {
    if case .entry(let entry) = single(line, choice.options), let value = entry.value {
      return count([value], choice)
    }
    guard let places = places(line), !places.contains(nil) else { return .none }
    let numbers = places.compactMap { $0 }
    guard numbers.allSatisfy({ choice.options.indices.contains($0 - 1) }) else {
      return .outOfRange(1...max(1, choice.options.count))
    }
    let picked = Set(numbers)
    return count(
      choice.options.indices.filter { picked.contains($0 + 1) }
        .map { .identifier(choice.options[$0].id) }, choice)
  }

  private func count(_ values: [Value], _ choice: ChoiceInteraction) -> PlainAnswer {
    let entry = Entry(.multiple(values))
    if values.count > choice.maximum { return .refused(nil, .atMost(choice.maximum)) }
    if values.count < choice.minimum {
      return .refused(entry, .atLeast(choice.minimum, picked: values.count))
    }
    return .entry(entry)
  }

  private func rating(_ line: String, _ points: [ResponseSet.Point]) -> PlainAnswer {
    if let number = Int(line) {
      guard let index = RatingControl.digits(of: points).firstIndex(of: number) else {
        return .outOfRange(range(of: points))
      }
      return .entry(Entry(.integer(points[index].value)))
    }
    let named = points.filter { !line.isEmpty && $0.label.lowercased() == line.lowercased() }
    return named.count == 1 ? .entry(Entry(.integer(named[0].value))) : .none
  }

  private func range(of points: [ResponseSet.Point]) -> ClosedRange<Int> {
    let digits = RatingControl.digits(of: points)
    let first = digits.min() ?? 1
    return first...max(first, digits.max() ?? 1)
  }

  private func number(_ line: String, _ interaction: NumberInteraction) -> PlainAnswer {
    let control = NumberControl(interaction, marks: marks, entry: Entry(nil, typed: line))
    do throws(DecimalText.Failure) {
      _ = try interaction.reading(of: line, marks: marks)
    } catch .ambiguous(let grouped, let decimal) {
      return .ambiguous(typed: line, grouped: grouped, decimal: decimal)
    } catch .malformed where !line.contains(where: \.isNumber) {
      return .none
    } catch .malformed {
      return .refused(control.entry, .notANumber(typed: line))
    } catch {}
    guard let entry = control.entry else { return .none }
    return control.notice.map { .refused(entry, $0) } ?? .entry(entry)
  }

  private func text(_ line: String, _ interaction: TextInteraction) -> PlainAnswer {
    guard line.count <= interaction.maximumLength else {
      return .refused(nil, .full(limit: interaction.maximumLength))
    }
    let control = TextControl(interaction, entry: Entry(nil, typed: line))
    guard let entry = control.entry else { return .none }
    return control.notice.map { .refused(entry, $0) } ?? .entry(entry)
  }

  private func rateEach(
    _ line: String, _ actions: [Option], _ points: [ResponseSet.Point]
  ) -> PlainAnswer {
    let digits = RatingControl.digits(of: points)
    guard let places = places(line) else { return .none }
    let indices = places.map { $0.flatMap { digits.firstIndex(of: $0) } }
    guard zip(places, indices).allSatisfy({ ($0 == nil) == ($1 == nil) }),
      places.count <= actions.count
    else { return .outOfRange(range(of: points)) }
    let fields = zip(actions, indices).compactMap { action, index in
      index.map { Value.Field(action.id, .integer(points[$0].value)) }
    }
    return part(.record(fields), given: fields.count, of: actions.count)
  }

  /// Numbers for places in order; `-` leaves one open where that is possible.
  private func list(
    _ line: String, count: Int, of options: Int, isDistinct: Bool, takesGaps: Bool = false,
    _ value: ([(place: Int, number: Int)]) -> Value
  ) -> PlainAnswer {
    guard let places = places(line), takesGaps || !places.contains(nil) else { return .none }
    let numbers = places.compactMap { $0 }
    let isInRange = numbers.allSatisfy { (1...max(1, options)).contains($0) }
    if isInRange, isDistinct, let twice = Self.repeated(in: numbers) { return twice }
    guard isInRange, places.count <= count else { return .outOfRange(1...max(1, options)) }
    let given = places.enumerated().compactMap { place, number in
      number.map { (place: place, number: $0 - 1) }
    }
    return part(value(given), given: given.count, of: count)
  }

  /// The first number that stands more often than once; nil where each stands once.
  private static func repeated(in numbers: [Int]) -> PlainAnswer? {
    numbers.lazy.map { number in (number, numbers.count { $0 == number }) }
      .first { $0.1 > 1 }.map { .repeated($0.0, times: $0.1) }
  }

  /// A value with so many of its places: whole, a part to be kept as a draft, or nothing.
  private func part(_ value: Value, given: Int, of count: Int) -> PlainAnswer {
    guard given > 0 else { return .none }
    let entry = Entry(value)
    return given == count ? .entry(entry) : .refused(entry, .unplaced(count - given))
  }

  /// Numbers with blanks, commas or semicolons between them; digits alone are numbers of one digit,
  /// and `-` stands for none.
  private func places(_ line: String) -> [Int?]? {
    let parts = line.split { $0 == " " || $0 == "," || $0 == ";" }
    guard !parts.isEmpty else { return nil }
    if parts.count == 1, let only = parts.first, only.count > 1, only.count < 10,
      only.allSatisfy({ $0.isASCII && $0.isNumber })
    {
      return only.compactMap(\.wholeNumberValue)
    }
    let isGap = parts.map { $0 == "-" }
    let numbers = parts.map { Int($0) }
    return zip(numbers, isGap).allSatisfy { $0 != nil || $1 } ? numbers : nil
  }
}
