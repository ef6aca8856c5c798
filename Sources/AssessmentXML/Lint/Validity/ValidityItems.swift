import Assessment

/// Validity indices over items that do not exist, or answers that nobody can give.
enum ValidityItems: LintRule {
  static let id = "validity-items"

  static func check(_ context: LintContext, _ report: inout LintReport) {
    for index in context.definition.validity {
      let subject = SourceMap.Subject.validity(context.path.appending(index.id))
      for name in index.items where context.item(name) == nil {
        report.error(.unknown(name), at: subject, attribute: "items")
      }
      switch index.kind {
      case .infrequency(let answers), .attention(let answers):
        for answer in answers { check(answer, subject, context, &report) }
      case .inconsistency(let pairs):
        for (number, pair) in pairs.enumerated() {
          check(pair, number, subject, context, &report)
        }
      case .personFit(let name):
        if context.scale(name)?.scale.rule != .latent {
          report.error(.notLatent(name), at: subject, attribute: "scale")
        }
      case .longestRun, .responseVariability, .tooFast, .omittedShare: break
      }
    }
  }

  private static func check(
    _ answer: ValidityIndex.KeyedAnswer, _ subject: SourceMap.Subject, _ context: LintContext,
    _ report: inout LintReport
  ) {
    let steps = [SourceStep.element("answer", "item", answer.item)]
    guard let entry = context.item(answer.item) else {
      report.error(.unknown(answer.item), at: subject, steps, attribute: "item")
      return
    }
    guard let possible = entry.possibleAnswers else { return }
    for value in answer.answers where !possible.contains(value) {
      report.error(
        .impossible(value, answer.item, possible), at: subject, steps, attribute: "values")
    }
  }

  private static func check(
    _ pair: ValidityIndex.Pair, _ number: Int, _ subject: SourceMap.Subject,
    _ context: LintContext, _ report: inout LintReport
  ) {
    let steps = [SourceStep.element("pair", index: number)]
    var sets: [String] = []
    for (attribute, name) in [("first", pair.first), ("second", pair.second)] {
      guard let entry = context.item(name) else {
        report.error(.unknown(name), at: subject, steps, attribute: attribute)
        continue
      }
      guard let set = entry.responseSet else {
        report.error(.notRated(name), at: subject, steps, attribute: attribute)
        continue
      }
      sets.append(set)
    }
    if pair.first == pair.second {
      report.error(.self(pair.first), at: subject, steps)
    } else if sets.count == 2, sets[0] != sets[1] {
      report.error(.sets(pair, sets), at: subject, steps)
    }
  }
}

extension LintedItem {
  /// The response set of a statement.
  fileprivate var responseSet: String? {
    for field in fields {
      if case .rating(let rating) = field.interaction.kind { return rating.responses.id }
    }
    return nil
  }
}

extension LintMessage {
  fileprivate static func unknown(_ name: String) -> LintMessage {
    "there is no item '\(name)'"
  }

  fileprivate static func notLatent(_ name: String) -> LintMessage {
    "person fit needs a scale with score=\"irt\", and '\(name)' is none"
  }

  fileprivate static func impossible(
    _ value: String, _ item: String, _ possible: [String]
  ) -> LintMessage {
    "nobody can answer '\(item)' with '\(value)'; it takes \(list(possible))"
  }

  fileprivate static func notRated(_ name: String) -> LintMessage {
    "'\(name)' is no statement; only ratings can be compared"
  }

  fileprivate static func `self`(_ name: String) -> LintMessage {
    "'\(name)' cannot be inconsistent with itself; name another statement"
  }

  fileprivate static func sets(_ pair: ValidityIndex.Pair, _ sets: [String]) -> LintMessage {
    "'\(pair.first)' and '\(pair.second)' cannot be compared: one is rated on '\(sets[0])', the other on '\(sets[1])'"
  }
}
