public import Psychometrics

/// How an adaptive section starts, chooses and ends.
public struct AdaptiveRules: Hashable, Sendable {
  /// Which items come first.
  public enum Start: Hashable, Sendable {
    /// The one that the rule of selection takes at the start's theta.
    case selected
    /// These, by id, in this order.
    case fixed([String])
    /// Some of the most informative at the start's theta.
    case random(Int, among: Int)
  }

  /// An area of content and its share of the items given.
  public struct Area: Hashable, Sendable {
    /// The id, unique in the section.
    public let id: String
    /// Its share, in proportion to the shares of the others.
    public let share: Double
    /// The most items given of it; nil leaves it open.
    public let maximum: Int?
    /// The ids of its items.
    public let items: [String]

    /// Creates an area.
    public init(id: String, share: Double, maximum: Int? = nil, items: [String]) {
      self.id = id
      self.share = share
      self.maximum = maximum
      self.items = items
    }
  }

  /// The scale whose theta is estimated.
  public let scale: String
  /// Theta before the first answer; nil takes the prior's mean.
  public let startTheta: Double?
  /// Which items come first.
  public let start: Start
  /// Which item comes next.
  public let selection: SelectionRule
  /// The fewest items given, if the pool has so many.
  public let minimum: Int
  /// The most items given.
  public let maximum: Int
  /// What ends the section between the two; nil gives the most.
  public let stopping: StoppingRule?
  /// How items divide among areas of content; empty leaves it to chance.
  public let areas: [Area]
  /// Sets of items of which one person is given at most one.
  public let enemies: [[String]]
  /// How single items are kept from being given too often.
  public let exposure: ExposureRule
  /// The id of the exposure controls; nil where the rule needs none.
  public let controls: String?

  /// Creates rules.
  public init(
    scale: String, startTheta: Double? = nil, start: Start = .selected,
    selection: SelectionRule = .maximumInformation, minimum: Int, maximum: Int,
    stopping: StoppingRule? = nil, areas: [Area] = [], enemies: [[String]] = [],
    exposure: ExposureRule = .unrestricted, controls: String? = nil
  ) {
    self.scale = scale
    self.startTheta = startTheta
    self.start = start
    self.selection = selection
    self.minimum = minimum
    self.maximum = maximum
    self.stopping = stopping
    self.areas = areas
    self.enemies = enemies
    self.exposure = exposure
    self.controls = controls
  }
}

/// What keeps single items of a pool from being given too often, as a simulation found it.
public struct ExposureControls: Hashable, Sendable {
  /// The control of one item.
  public struct Control: Hashable, Sendable {
    /// The item's id.
    public let item: String
    /// The chance that the item is given once it was chosen, 0 to 1.
    public let chance: Double
    /// The share of earlier sittings in which the item was given, 0 to 1.
    public let rate: Double

    /// Creates a control.
    public init(item: String, chance: Double = 1, rate: Double = 0) {
      self.item = item
      self.chance = chance
      self.rate = rate
    }
  }

  /// The id, unique in its assessment.
  public let id: String
  /// The largest rate of exposure that they were found for; nil where unsaid.
  public let target: Double?
  /// The controls; an item without one is given whenever it was chosen.
  public let controls: [Control]

  /// Creates controls.
  public init(id: String, target: Double? = nil, controls: [Control]) {
    self.id = id
    self.target = target
    self.controls = controls
  }
}
