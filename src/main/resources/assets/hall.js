// The projector's page follows the draw by itself. Nothing moves; the page is asked for again.

setTimeout(() => location.reload(), 5000);
