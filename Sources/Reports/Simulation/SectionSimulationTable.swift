import Assessment
import Simulation
import Typesetting

/// What one section gave: length, reasons to stop, exposure and time.
struct SectionSimulationTable {
  let section: SectionSimulation
  let page: ReportPage
  /// The rate of exposure above which items are listed; nil lists none.
  let target: Double?

  /// How many items the chart of exposure shows.
  private static let shownItems = 12

  var lines: [Line] {
    let kind =
      switch section.section.kind {
      case .fixed: "fixed"
      case .adaptive: "adaptive"
      case .multiStage: "multi-stage"
      }
    let heading = StyledText("Section '\(section.section.path)' (\(kind))", .heading)
    guard section.count > 0 else {
      return [.empty] + heading.wrapped(to: page.columns)
        + page.running("No candidate was given it.")
    }
    return [.empty] + heading.wrapped(to: page.columns)
      + page.running(([length, stops] + routes + [exposure] + [duration]).joined(separator: " "))
      + lengthChart + exposureChart
  }

  private var length: String {
    let range =
      section.lengths.count > 1
      ? ", from \(section.lengths.first?.thing ?? 0) to \(section.lengths.last?.thing ?? 0)" : ""
    return "Items given: \(SimulationNumbers.figure(section.length)) on average\(range)."
  }

  private var stops: String {
    let reasons = section.stops.map { stop in
      "\(stop.thing.words) \(share(stop.count))"
    }
    return "Ended by: \(reasons.joined(separator: "; "))."
  }

  private var routes: [String] {
    guard !section.routes.isEmpty else { return [] }
    let ways = section.routes.map { route in
      "\(route.thing.isEmpty ? "none" : route.thing.joined(separator: ", ")) \(share(route.count))"
    }
    return ["Modules after the first: \(ways.joined(separator: "; "))."]
  }

  private var exposure: String {
    guard section.section.kind != .fixed else { return "" }
    let exposure = section.exposure
    var text =
      "Two candidates have \(SimulationNumbers.share(exposure.overlap)) of their items in common."
    if let greatest = exposure.greatest {
      text += " Most often given: \(greatest.path), to \(SimulationNumbers.share(greatest.rate))."
    }
    text +=
      exposure.neverGiven.isEmpty
      ? " Every item was given to somebody."
      : " Given to nobody (\(exposure.neverGiven.count)): \(Self.list(exposure.neverGiven))."
    if let target {
      let above = exposure.items(above: target)
      let names = above.isEmpty ? "none" : "\(above.count): \(Self.list(above))"
      text += " Above the target of \(SimulationNumbers.percent(target)): \(names)."
    }
    return text
  }

  private var duration: String {
    guard let duration = section.duration else {
      return "Time taken and share cut off by the clock: not available, because the calibration "
        + "does not declare speed-sd and the response times of all its items."
    }
    let seconds = MonteCarloFigure(
      duration.meanMs.value / 60_000, error: duration.meanMs.error.map { $0 / 60_000 })
    let limit = section.section.limitMs.map { limit in
      " Cut off by the clock of \(DurationText(milliseconds: limit)): "
        + "\(SimulationNumbers.share(duration.cutOff))."
    }
    return "Time taken: \(SimulationNumbers.figure(seconds)) minutes on average, median "
      + "\(Self.minutes(duration.medianMs)), 95th percentile \(Self.minutes(duration.highMs))."
      + (limit ?? " There is no time limit.")
  }

  private var lengthChart: [Line] {
    guard section.lengths.count > 1 else { return [] }
    let plot = Plot(
      categories: section.lengths.map { String($0.thing) },
      series: [
        Plot.Series(
          "",
          section.lengths.map { length in
            Plot.Value(Double(length.count), text: share(length.count))
          })
      ])
    return [.empty, Line("Candidates by number of items", .strong)]
      + BarPlot(plot).lines(width: page.columns)
  }

  private var exposureChart: [Line] {
    guard section.section.kind != .fixed else { return [] }
    let items = section.exposure.items.prefix(Self.shownItems)
    let plot = Plot(
      categories: items.map(\.path.text),
      series: [
        Plot.Series(
          "",
          items.map { item in
            Plot.Value(item.rate.value, text: SimulationNumbers.share(item.rate))
          })
      ])
    return [.empty, Line("The items given most often", .strong)]
      + BarPlot(plot).lines(width: page.columns)
  }

  private func share(_ count: Int) -> String {
    SimulationNumbers.percent(Double(count) / Double(max(1, section.count)))
  }

  private static func minutes(_ time: Milliseconds) -> String {
    NumberText.text(Double(time) / 60_000, fractionDigits: 1)
  }

  private static func list(_ paths: [Path]) -> String {
    paths.map(\.text).joined(separator: ", ")
  }
}

extension SimulatedStop {
  /// What ended the section, for people.
  fileprivate var words: String {
    switch self {
    case .rules(let rules): rules.map(Self.words).joined(separator: " and ")
    case .complete: "everything given"
    case .clock: "clock"
    case .abandoned: "end of the session"
    }
  }

  private static func words(_ rule: AdaptiveStop.Rule) -> String {
    switch rule {
    case .length: "length"
    case .precision: "precision"
    case .information: "least information"
    case .change: "least change"
    case .classification: "classification"
    case .probabilityRatio: "probability ratio"
    case .noItemLeft: "no item left"
    }
  }
}
