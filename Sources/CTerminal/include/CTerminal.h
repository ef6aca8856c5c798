// What a terminal runner needs from the system and Swift cannot call by itself: raw mode that is
// undone after every way out a program can survive, signals that wake a poll loop, the window's
// size, and the two clocks a session is timed by.
//
// One terminal per process. Every function may be called from the main thread only, but for
// `ct_leave`, which is async-signal-safe. Functions that fail return -1 and leave `errno` set.

#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// ---- Signals ----------------------------------------------------------------------------------

/// Which signals wake the loop, see `ct_signals_begin`.
enum {
  /// WINCH, HUP, TERM, QUIT, INT, CONT.
  CT_CATCH_USUAL = 0,
  /// Also TSTP, so that the program can restore the terminal before it stops.
  CT_CATCH_STOP = 1,
};

/// Catches signals and hands them to the poll loop through a pipe.
///
/// Also catches TRAP, ILL, SEGV, ABRT, BUS and FPE (a Swift trap is one of the first two): the
/// handler restores the terminal and raises the signal again with its default action, on a stack of
/// its own, so that a stack overflow is survived by the terminal too. A second HUP, TERM, QUIT or
/// INT that comes while the first has not been taken ends the process after restoring the terminal:
/// a loop that hangs can still be ended.
///
/// `options` is a sum of the `CT_CATCH_` values. Returns the descriptor to poll for reading, or -1.
int ct_signals_begin(int options);

/// The next signal that arrived, as its number, or 0 when none is waiting.
///
/// Signals of one kind that arrive together are reported once. HUP and TERM come first.
int ct_signal_next(void);

// ---- Terminal ---------------------------------------------------------------------------------

/// Whether the descriptor is a terminal.
bool ct_is_terminal(int fd);

/// Puts the terminal into raw mode and writes `enter` to it.
///
/// The former mode is kept, and `leave` is copied (256 bytes at most), so that `ct_leave` can undo
/// both from a signal handler and at `exit`. Ctrl-C, Ctrl-Z and Ctrl-\ arrive as bytes 3, 26, 28.
/// Returns 0, or -1.
int ct_enter(int input, int output, const char *enter, size_t enter_size, const char *leave,
             size_t leave_size);

/// Undoes `ct_enter`; does nothing when it is not in force. Async-signal-safe.
///
/// A process in the background leaves the terminal alone: it belongs to the shell by then.
void ct_leave(void);

/// Enters again after `ct_leave` with the bytes of the last `ct_enter`. Returns 0, or -1.
int ct_reenter(void);

/// Whether the terminal is in raw mode by us.
bool ct_is_entered(void);

/// Stops this process as Ctrl-Z does: leaves, raises TSTP with its default action, and after
/// `fg` enters again if it had been entered. Everything must be painted anew afterwards, and the
/// clock has gone on meanwhile.
void ct_suspend(void);

/// The window's size in cells. False when it is unknown.
bool ct_window_size(int fd, int *rows, int *columns);

/// Throws away what has been typed and not been read.
void ct_flush_input(int fd);

/// Writes all bytes, over interruptions and short writes. Returns 0, or -1.
int ct_write(int fd, const void *bytes, size_t size);

/// Reads what is there, at most `size` bytes: the count, 0 at the end of input, -1 on an error,
/// -2 when interrupted or when nothing was there.
long ct_read(int fd, void *bytes, size_t size);

/// What `ct_wait` reports.
enum {
  CT_WAIT_INPUT = 1,
  CT_WAIT_SIGNAL = 2,
};

/// Waits for input or a signal, at most `milliseconds` (-1: for ever).
///
/// Returns a sum of the `CT_WAIT_` values, 0 when the time passed, -1 on an error. Pass -1 for a
/// descriptor that does not matter. A hang-up counts as input: the read then reports the end.
int ct_wait(int input, int signals, int64_t milliseconds);

// ---- Clocks -----------------------------------------------------------------------------------

/// CLOCK_BOOTTIME in milliseconds: it goes on while the machine is suspended.
int64_t ct_boottime_ms(void);

/// The wall clock in milliseconds since 1970-01-01T00:00:00Z.
int64_t ct_realtime_ms(void);

/// The kernel's id of this boot, 36 characters and a NUL. False when it cannot be read.
bool ct_boot_id(char id[37]);
