// A page that waits for a computation asks for itself until it is done, and is shown anew only then.

const ask = async () => {
  const answer = await fetch(location.href).catch(() => null);
  if (answer?.ok && !(await answer.text()).includes("data-waits")) {
    location.reload();
  } else {
    setTimeout(ask, 2000);
  }
};

setTimeout(ask, 1000);
