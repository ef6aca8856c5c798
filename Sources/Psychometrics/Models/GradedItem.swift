/// An item of the graded response model, with categories 0 to m.
///
/// The probability of category k or above is 1 / (1 + exp(-D a (theta - b_k))) for k = 1 to m.
///
/// Source: F. Samejima, "Estimation of latent ability using a response pattern of graded scores",
/// Psychometrika Monograph 17, 1969.
public struct GradedItem: Hashable, Sendable {
  /// The discrimination a.
  public let discrimination: Double
  /// The thresholds b_1 to b_m, strictly ascending.
  public let thresholds: [Double]
  /// The constant D by which a is multiplied.
  public let scaling: Double

  /// Makes an item.
  public init(discrimination: Double, thresholds: [Double], scaling: Double = 1) {
    self.discrimination = discrimination
    self.thresholds = thresholds
    self.scaling = scaling
  }

  /// The number of categories, m + 1.
  public var categoryCount: Int { thresholds.count + 1 }

  /// The curves of all categories, from 0 up.
  public func curves(at theta: Double) -> [CategoryCurve] {
    let slope = scaling * discrimination
    var curves: [CategoryCurve] = []
    curves.reserveCapacity(categoryCount)
    var above = Boundary(slope: slope, distance: .infinity)
    for threshold in thresholds {
      let next = Boundary(slope: slope, distance: slope * (theta - threshold))
      curves.append(next.category(below: above))
      above = next
    }
    curves.append(Boundary(slope: slope, distance: -.infinity).category(below: above))
    return curves
  }

  /// The probability of reaching a category, and its derivatives.
  private struct Boundary {
    let reached: Double
    let missed: Double
    let slope: Double
    let curvature: Double

    init(slope: Double, distance: Double) {
      reached = Logistic.cumulative(distance)
      missed = Logistic.cumulative(-distance)
      self.slope = slope * reached * missed
      curvature = slope * slope * reached * missed * (missed - reached)
    }

    /// The category between the lower boundary and this one.
    ///
    /// The difference is taken of the smaller tails, so that it keeps its digits on both sides.
    func category(below lower: Boundary) -> CategoryCurve {
      let probability = lower.reached < 0.5 ? lower.reached - reached : missed - lower.missed
      return CategoryCurve(
        probability: max(0, probability), slope: lower.slope - slope,
        curvature: lower.curvature - curvature)
    }
  }
}
