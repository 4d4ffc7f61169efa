vcl 4.1;

# Varnish in front of Sourceline, with PURGE_URLS set to its address. Tested with Varnish 7.7.

import std;

backend default {
  .host = "127.0.0.1";
  .port = "3000";
  .probe = {
    .url = "/healthz";
    .interval = 2s;
    .timeout = 1s;
  }
}

# Only the newsroom's servers may purge.
acl newsroom {
  "127.0.0.1";
  "::1";
}

sub vcl_recv {
  if (req.method == "PURGE") {
    # Varnish adds the client to X-Forwarded-For. If there is more, another proxy passed the request on.
    if (client.ip !~ newsroom || req.http.X-Forwarded-For != "" + client.ip || req.http.Forwarded) {
      return (synth(403));
    }
    # Anything else could be a pattern, or another condition.
    if (req.http.Surrogate-Key !~ "^[A-Za-z0-9_-]+( [A-Za-z0-9_-]+)*$") {
      return (synth(400));
    }
    # Matches any of the requested keys, as whole words.
    if (!std.ban("obj.http.Surrogate-Key ~ (^|\s)(" + regsuball(req.http.Surrogate-Key, "\s+", "|") + ")(\s|$)")) {
      # The portal tries again.
      return (synth(503));
    }
    return (synth(200));
  }
  if (req.method != "GET" && req.method != "HEAD") {
    return (pass);
  }
  # Members get their own pages.
  if (req.http.Cookie ~ "sourceline") {
    return (pass);
  }
  unset req.http.Cookie;
  # Stale pages are sent for this long, but only if the portal does not answer.
  if (std.healthy(req.backend_hint)) {
    set req.grace = 0s;
  }
  return (hash);
}

sub vcl_backend_response {
  if (beresp.status >= 500) {
    if (bereq.is_bgfetch) {
      return (abandon);
    }
    set beresp.uncacheable = true;
    return (deliver);
  }
  if (beresp.http.Surrogate-Control ~ "max-age=\d+") {
    set beresp.ttl = std.duration(regsub(beresp.http.Surrogate-Control, ".*max-age=(\d+).*", "\1s"), 0s);
    set beresp.grace = std.duration(regsub(beresp.http.Surrogate-Control, ".*stale-if-error=(\d+).*", "\1s"), 0s);
  } else {
    set beresp.uncacheable = true;
  }
}

sub vcl_deliver {
  unset resp.http.Surrogate-Key;
  unset resp.http.Surrogate-Control;
}
