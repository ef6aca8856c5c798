import Assessment
import Psychometrics

/// Sections whose rules of choice do not fit their items.
enum TailoredSection: LintRule {
  static let id = "tailored-section"

  static func check(_ context: LintContext, _ report: inout LintReport) {
    for entry in context.sections {
      do throws(TailoringError) {
        switch entry.section.tailoring {
        case .adaptive(let rules):
          _ = try AdaptivePlan(rules, of: entry.section, in: context.definition)
        case .multiStage(let rules):
          _ = try MultiStagePlan(rules, of: entry.section, in: context.definition)
        case nil: continue
        }
      } catch {
        // What is wrong with the scale itself is said there.
        if case .scale(_, let problem) = error, problem != .notLatent { continue }
        if case .itemOutsideScale(let item) = error {
          report.error(LintMessage(error), at: .item(context.path.appending(item)))
          continue
        }
        let place = entry.section.place(of: error)
        report.error(
          LintMessage(error), at: .section(entry.path), place.steps, attribute: place.attribute)
      }
    }
  }
}

/// A way from a section to the element and the attribute that are wrong.
private struct Place {
  let steps: [SourceStep]
  var attribute: String?

  /// An element of the rules, or with no name that around them.
  init(_ rules: String, _ inner: SourceStep?..., attribute: String? = nil) {
    steps = [.element(rules)] + inner.compactMap(\.self)
    self.attribute = attribute
  }
}

extension Section {
  /// Where the rules of choice are wrong.
  fileprivate func place(of error: TailoringError) -> Place {
    switch tailoring {
    case .adaptive(let rules): rules.place(of: error)
    case .multiStage(let rules): rules.place(of: error)
    case nil: Place("adaptive")
    }
  }
}

extension AdaptiveRules {
  fileprivate func place(of error: TailoringError) -> Place {
    switch error {
    case .unknownScale, .scale: Place("adaptive", attribute: "scale")
    case .unknownItem(let name): place(of: name)
    case .repeatedContent(let item):
      Place(
        "adaptive", content.last { $0.items.contains(item) }.map { .element("area", "id", $0.id) },
        attribute: "items")
    case .unknownControls: Place("adaptive", .element("exposure"), attribute: "controls")
    case .design(let problem): place(of: problem)
    default: Place("adaptive")
    }
  }

  /// Where an item is named: at the start, in an area or among enemies.
  private func place(of item: String) -> Place {
    if let area = content.first(where: { $0.items.contains(item) }) {
      return Place("adaptive", .element("area", "id", area.id), attribute: "items")
    }
    if let set = enemies.firstIndex(where: { $0.contains(item) }) {
      return Place("adaptive", .element("enemies", index: set), attribute: "items")
    }
    return Place("adaptive", .element("start"), attribute: "items")
  }

  private func place(of error: AdaptiveDesignError) -> Place {
    switch error {
    case .unknownItem, .repeatedItem: Place("adaptive", .element("start"), attribute: "items")
    case .unusableStartTheta: Place("adaptive", .element("start"), attribute: "theta")
    case .unusableCount:
      if case .random(let count, let among) = start, count < 1 || count > among {
        Place("adaptive", .element("start"), attribute: "random")
      } else {
        Place("adaptive", .element("exposure"))
      }
    case .unknownGroup(let id), .repeatedGroup(let id), .unusableTarget(let id):
      Place("adaptive", .element("area", "id", id))
    case .noTargetProportion: Place("adaptive", .element("balance"))
    case .unusableStoppingRule: Place("adaptive", .element("stop"))
    case .selectionUnfitForExposure: Place("adaptive", .element("select"), attribute: "by")
    case .unusablePrior: Place("adaptive")
    }
  }
}

extension MultiStageRules {
  fileprivate func place(of error: TailoringError) -> Place {
    switch error {
    case .unknownScale, .scale: Place("multi-stage", attribute: "scale")
    case .unknownModule(let name):
      if let route = routes.first(where: { $0.from != name && $0.to.contains(name) }) {
        Place("multi-stage", .element("route", "from", route.from), attribute: "to")
      } else {
        Place("multi-stage", .element("route", "from", name), attribute: "from")
      }
    case .backwards(let from, _):
      Place("multi-stage", .element("route", "from", from), attribute: "to")
    case .unusableCuts(let module):
      Place("multi-stage", .element("route", "from", module), attribute: "cuts")
    default: Place("multi-stage")
    }
  }
}

extension LintMessage {
  fileprivate init(_ error: TailoringError) {
    self.init(stringLiteral: error.description)
  }
}
