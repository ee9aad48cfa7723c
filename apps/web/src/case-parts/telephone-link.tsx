/** A number that calls when it is pressed. Only digits and a leading plus go into the address. */
export function TelephoneLink({ number }: { number: string }) {
  return (
    <a className="num" href={`tel:${number.replace(/(?!^\+)\D/g, '')}`}>
      {number}
    </a>
  );
}
