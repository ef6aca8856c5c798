public import Psychometrics

/// Why a section cannot choose what it presents by the answers.
public enum TailoringError: Error, Hashable, Sendable {
  /// There is no scale of that id in the assessment.
  case unknownScale(String)
  /// Theta cannot be estimated on the scale.
  case scale(String, LatentScaleError)
  /// An item of the section does not belong to the scale.
  case itemOutsideScale(String)
  /// A name is no item that stands directly in the section.
  case unknownItem(String)
  /// An item belongs to two parts of the content.
  case repeatedContent(String)
  /// There are no exposure controls of that id in the assessment.
  case unknownControls(String)
  /// The items make no pool, and the first item that does not do, where it is one.
  case pool(AdaptivePoolError, item: String?)
  /// The rules make no adaptive test of the pool.
  case design(AdaptiveDesignError)
  /// There are not two modules, or items stand beside them.
  case noModules
  /// A name is no module of the section.
  case unknownModule(String)
  /// The cuts after a module do not ascend, or are not one fewer than the modules they lead to.
  case unusableCuts(module: String)
  /// A module leads to one that does not come after it.
  case backwards(from: String, to: String)
}

extension TailoringError: CustomStringConvertible {
  /// What is wrong and what would be right, in one sentence without a full stop.
  public var description: String {
    switch self {
    case .unknownScale(let id): "there is no scale '\(id)' whose theta could lead the way"
    case .scale(let id, .notLatent): "scale '\(id)' has no theta: that takes score=\"irt\""
    case .scale(let id, let error): "scale '\(id)': \(error)"
    case .itemOutsideScale(let item):
      "item '\(item)' does not count for the scale that chooses the items of its section; name the scale in its scale attribute, or move it out"
    case .unknownItem(let name): "'\(name)' is no item that stands directly in this section"
    case .repeatedContent(let item): "item '\(item)' belongs to two areas of content"
    case .unknownControls(let id): "there are no exposure controls '\(id)'"
    case .pool(.empty, _): "there is no item to choose from"
    case .pool(.exposureControlOutOfRange, let item), .pool(.exposureRateOutOfRange, let item):
      "the exposure control of '\(item ?? "")' is not from 0 to 1"
    case .pool(_, let item): "the parameters of '\(item ?? "")' cannot be"
    case .design(let error): Self.text(of: error)
    case .noModules:
      "a multi-stage section takes two sections or more as its modules, and no items beside them"
    case .unknownModule(let name): "'\(name)' is no section that stands directly in this one"
    case .unusableCuts(let module):
      "the cuts after '\(module)' have to ascend and be one fewer than the modules they lead to"
    case .backwards(let from, let to):
      "'\(from)' cannot lead to '\(to)', which does not stand after it"
    }
  }

  private static func text(of error: AdaptiveDesignError) -> String {
    switch error {
    case .unknownItem, .repeatedItem: "an item is named twice among the first ones"
    case .unusableStartTheta: "theta at the start has to be a number"
    case .unusableCount: "a number of items is 0, or more are drawn than there are to draw from"
    case .unknownGroup(let id): "area '\(id)' has no item"
    case .repeatedGroup(let id): "area '\(id)' stands twice"
    case .unusableTarget(let id): "the share of area '\(id)' is below 0"
    case .noTargetProportion: "no area has a share above 0"
    case .unusableStoppingRule:
      "a rule of stop cannot work: a classification needs cuts and a confidence between 0% and 100%"
    case .selectionUnfitForExposure:
      "exposure by progressive-restricted needs items chosen by information, or by one of the kullback-leibler rules"
    case .unusablePrior: "the prior leaves no theta to estimate"
    }
  }
}
