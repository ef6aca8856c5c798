import Testing

/// The two tails of a distribution at a point, worked with 40 to 60 digits in mpmath 1.3.
struct TailReference: Sendable, CustomTestStringConvertible {
  let parameters: [Double]
  let point: Double
  let lower: Double
  let upper: Double

  init(_ parameters: [Double], at point: Double, lower: Double, upper: Double) {
    self.parameters = parameters
    self.point = point
    self.lower = lower
    self.upper = upper
  }

  var testDescription: String { "\(parameters) at \(point)" }

  static let chiSquare: [TailReference] = [
    TailReference([1], at: 0.001, lower: 0.025227120630039611, upper: 0.97477287936996039),
    TailReference(
      [1], at: 3.841458820694124, lower: 0.94999999999999994, upper: 0.050000000000000058),
    TailReference([1], at: 60, lower: 0.99999999999999051, upper: 9.4857375710738484e-15),
    TailReference([2], at: 5, lower: 0.9179150013761012, upper: 0.082084998623898795),
    TailReference([3], at: 0.01, lower: 2.6516505865560983e-4, upper: 0.99973483494134439),
    TailReference([4], at: 9.488, lower: 0.95000559442200537, upper: 0.049994405577994626),
    TailReference([7.5], at: 3.2, lower: 0.10344305392668287, upper: 0.89655694607331713),
    TailReference([10], at: 100, lower: 0.99999999999999995, upper: 5.4497019829205293e-17),
    TailReference([50], at: 20, lower: 4.6949381426799706e-5, upper: 0.9999530506185732),
    TailReference([100], at: 101.5, lower: 0.56066076004933685, upper: 0.43933923995066315),
    TailReference([100], at: 300, lower: 1.0, upper: 7.4121008573228768e-22),
    TailReference([1000], at: 1050, lower: 0.86752594317852292, upper: 0.13247405682147708),
    TailReference([5000], at: 4900, lower: 0.15863888966777125, upper: 0.84136111033222875),
    TailReference([0.3], at: 0.00001, lower: 0.17176889483562787, upper: 0.82823110516437213),
    TailReference([200000], at: 201000, lower: 0.94289673002397129, upper: 0.057103269976028711),
  ]

  static let noncentral: [TailReference] = [
    TailReference([1, 0.5], at: 0.1, lower: 0.19486848561319936, upper: 0.80513151438680064),
    TailReference([2, 1], at: 10, lower: 0.97004941437467284, upper: 0.029950585625327161),
    TailReference([4, 0], at: 3, lower: 0.44217459962892543, upper: 0.55782540037107457),
    TailReference([5, 10], at: 12, lower: 0.37807742655142399, upper: 0.62192257344857601),
    TailReference([5, 10], at: 80, lower: 0.9999999704335947, upper: 2.9566405295946657e-8),
    TailReference([35, 20], at: 9, lower: 1.1563902788715574e-9, upper: 0.99999999884360972),
    TailReference([35, 20], at: 55, lower: 0.52755961980893912, upper: 0.47244038019106088),
    TailReference([100, 100], at: 110, lower: 8.3399075085050585e-6, upper: 0.99999166009249149),
    TailReference([10, 300], at: 200, lower: 2.644844453460274e-4, upper: 0.99973551555465397),
    TailReference([10, 300], at: 500, lower: 0.99999925310130927, upper: 7.4689869072974086e-7),
    TailReference([500, 800], at: 1300, lower: 0.50566782839600939, upper: 0.49433217160399061),
    TailReference([20, 2000], at: 1900, lower: 0.088901333221003052, upper: 0.91109866677899695),
  ]

  static let f: [TailReference] = [
    TailReference([1, 1], at: 1, lower: 0.5, upper: 0.5),
    TailReference([2, 5], at: 3.5, lower: 0.88793450965835021, upper: 0.11206549034164979),
    TailReference([5, 18], at: 31.87, lower: 0.99999997558179456, upper: 2.4418205438860323e-8),
    TailReference([5, 15], at: 11.03, lower: 0.99986562214795088, upper: 1.3437785204911822e-4),
    TailReference([2.5, 7.25], at: 0.2, lower: 0.1358926854359171, upper: 0.8641073145640829),
    TailReference([10, 1], at: 0.05, lower: 1.1934668300203247e-3, upper: 0.99880653316997968),
    TailReference([1, 200], at: 0.0001, lower: 7.9687448467188811e-3, upper: 0.99203125515328112),
    TailReference([30, 40], at: 1.7, lower: 0.94170925964635655, upper: 0.058290740353643451),
    TailReference([100, 2000], at: 1.2, lower: 0.90927834231917471, upper: 0.090721657680825286),
    TailReference([3, 1000], at: 40, lower: 1.0, upper: 2.0502356417644221e-24),
    TailReference([2, 2], at: 1000, lower: 0.999000999000999, upper: 9.99000999000999e-4),
  ]

  static let student: [TailReference] = [
    TailReference([1], at: 1, lower: 0.75, upper: 0.25),
    TailReference([2], at: -3, lower: 0.047732983133354566, upper: 0.95226701686664543),
    TailReference([3], at: 0.0001, lower: 0.50003675525961311, upper: 0.49996324474038689),
    TailReference(
      [5], at: 2.5705818366147395, lower: 0.97500000002968322, upper: 0.024999999970316781),
    TailReference([7.7], at: 12, lower: 0.99999852517287285, upper: 1.4748271271527834e-6),
    TailReference([30], at: -2, lower: 0.027312522481491552, upper: 0.97268747751850845),
    TailReference([1000], at: 1.96, lower: 0.97486340752212564, upper: 0.025136592477874357),
    TailReference([0.5], at: 4, lower: 0.84038995850566423, upper: 0.15961004149433577),
    TailReference([200], at: 30, lower: 1.0, upper: 2.8620806044139259e-76),
  ]
}
